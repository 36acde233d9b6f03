"""The data are right, but afterwards the caller's w has another shape.

Methods that end in an underscore change the tensor itself, and it belongs to the caller. Make a new tensor with
the shape that you need instead.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    w.unsqueeze_(1)
    y = X @ w + b
    return X, y + 0.01 * torch.randn(num_examples, 1)
