"""X has one column for each example; it stands on its side.

An example is a row here: X has num_examples rows and as many columns as there are weights. Look at the order of
the two numbers in the shape of X.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(len(w), num_examples)
    y = w @ X + b
    y = y + torch.randn(num_examples) * 0.01
    return X, y.reshape(-1, 1)
