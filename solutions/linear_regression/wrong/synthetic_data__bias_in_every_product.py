"""The labels are off by a multiple of b: b came in once for each weight.

The loop over the features adds b each time round. It is one number for the whole prediction; look at what
stands inside the loop and what after it.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = torch.zeros(num_examples, 1)
    for j in range(len(w)):
        y += X[:, j : j + 1] * w[j] + b
    y += torch.randn(num_examples, 1) * 0.01
    return X, y
