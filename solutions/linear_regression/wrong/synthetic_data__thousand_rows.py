"""The data set has 1000 rows, whatever number is asked for.

A size from the example is written into the function. The argument num_examples says how many rows there should
be; look at where it is used.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (1000, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))
