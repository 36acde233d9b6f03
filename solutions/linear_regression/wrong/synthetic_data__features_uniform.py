"""The features lie between 0 and 1, with a mean of about 0.5.

That is a uniform draw, such as `rand`. Standard normal features are centred on 0 and are negative half of the
time; one letter in a function's name can make this difference.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.rand(num_examples, len(w))
    y = X @ w + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
