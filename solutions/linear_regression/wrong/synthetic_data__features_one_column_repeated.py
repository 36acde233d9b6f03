"""All columns of X are the same: every example has one number, written down several times.

The weights cannot be told apart with such data. Each entry of X is a draw of its own; look at how the columns
are made.
"""

import torch


def synthetic_data(w, b, num_examples):
    column = torch.randn(num_examples, 1)
    X = torch.cat([column for _ in range(len(w))], dim=1)
    y = X @ w.reshape(-1, 1) + b
    return X, y + 0.01 * torch.randn(num_examples, 1)
