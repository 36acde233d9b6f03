"""There is one label for each feature instead of one for each example.

The sum runs down the columns of X. The products that belong together stand in one row; look at the axis of the
sum.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X * w).sum(0) + b
    y += 0.01 * torch.randn(len(w))
    return X, y.reshape(-1, 1)
