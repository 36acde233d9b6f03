"""The function computes, but hands nothing back: its result is None.

A function without a return line returns None, and what it printed or kept in local names is gone. Look at its
last line.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    y = y.reshape((-1, 1))
