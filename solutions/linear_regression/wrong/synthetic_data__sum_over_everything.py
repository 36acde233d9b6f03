"""All labels are the same number but for the noise.

The products were added up over the whole of X and not row by row, so every example got the grand total. Tell
the sum which axis it should run along.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X * w).sum() + b
    y = y + 0.01 * torch.randn(num_examples, 1)
    return X, y
