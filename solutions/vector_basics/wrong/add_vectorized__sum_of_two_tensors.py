"""`torch.sum` adds up the elements of one tensor; a second tensor is not among its arguments.

The error text lists what it does take. For the sum of two tensors look for another function, or for an operator.
"""

import torch


def add_vectorized(a, b):
    return torch.sum(a, b)
