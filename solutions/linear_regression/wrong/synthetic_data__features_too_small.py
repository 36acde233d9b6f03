"""The features are a hundred times too small: their standard deviation is about 0.01.

That number belongs to the noise. Features come from the standard normal distribution, whose standard deviation
is 1; look at the draw of X.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 0.01, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))
