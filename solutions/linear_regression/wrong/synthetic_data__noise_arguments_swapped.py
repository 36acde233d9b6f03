"""Every label is exactly 0.01 too large, and there is no spread around that.

A normal distribution with mean 0.01 and standard deviation 0 always gives 0.01. Look up the order of the two
arguments of the function that draws the noise.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0.01, 0, y.shape)
    return X, y.reshape((-1, 1))
