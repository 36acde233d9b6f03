"""The result is one number, the sum of the products a[i] b[i].

`dot` and `@` multiply and then add up, so they take two vectors to a single number. Here nothing is multiplied: look
for the operation that gives a sum at each position.
"""

import torch


def add_vectorized(a, b):
    return torch.dot(a, b)
