"""The noise has the right spread, but it is centred on 0.01 instead of 0.

So all labels are a little too high on average, which the bias will learn. Of the two numbers of a normal
distribution one is the centre; look at what you gave there.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    noise = torch.normal(0.01, 0.01, size=(num_examples,))
    return X, (y + noise).reshape(-1, 1)
