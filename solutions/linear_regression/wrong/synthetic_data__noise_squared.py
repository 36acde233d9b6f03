"""The noise is a hundred times too small: its standard deviation is about 0.0001.

It looks as if 0.01 came in twice, or as its square; torch and NumPy both take the standard deviation, not the
variance. Follow the 0.01 through the line that makes the noise.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = X @ w + b
    y = y + torch.normal(0, 0.01**2, y.shape)
    return X, y.reshape(-1, 1)
