"""The result is 2 everywhere, whatever a and b hold.

That is the answer for two vectors of ones, the example with which such functions are often timed. The values have to
come from the arguments: look at what your function does with them.
"""

import torch


def add_vectorized(a, b):
    return torch.ones(len(a)) + torch.ones(len(b))
