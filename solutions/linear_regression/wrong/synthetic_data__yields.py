"""The function hands out its result by `yield`, so calling it gives a generator and not the pair (X, y).

A generator is for many values one after the other, as in data_iter. Here there is one result, made once; look
at the last line.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    yield X, y.reshape((-1, 1))
