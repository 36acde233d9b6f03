"""All rows of X are the same.

One example was drawn and repeated, so the data set says nothing about the single weights. Look at the shape
that is asked of the random function: it has to draw a number for every entry of X.
"""

import torch


def synthetic_data(w, b, num_examples):
    x = torch.randn(len(w))
    X = x.repeat(num_examples, 1)
    y = X @ w + b + torch.normal(0, 0.01, (num_examples,))
    return X, y.reshape(-1, 1)
