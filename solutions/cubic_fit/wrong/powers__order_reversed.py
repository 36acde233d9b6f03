"""The columns come in the wrong order: x^3 first.

The model's weights belong to x, x^2 and x^3 in this order. Look at the order in which the columns are put together.
"""

import torch


def powers(x):
    return torch.stack([x**3, x**2, x], 1)
