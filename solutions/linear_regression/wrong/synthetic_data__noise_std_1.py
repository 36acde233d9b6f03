"""The noise has a standard deviation of about 1, a hundred times too much.

`randn` and the defaults of the normal distribution have the standard deviation 1, and nothing here makes it
smaller. Look at where 0.01 enters.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b + torch.randn(num_examples)
    return X, y.reshape(-1, 1)
