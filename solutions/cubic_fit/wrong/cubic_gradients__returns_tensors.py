"""The numbers are right, but they are torch tensors.

Four floats are asked for, and NumPy gives them by itself. Look at what the sums are made of.
"""

import torch


def cubic_gradients(a, b, c, d, x, y):
    x, y = torch.tensor(x), torch.tensor(y)
    g = 2 * (cubic(a, b, c, d, x) - y)
    return g.sum(), (g * x).sum(), (g * x**2).sum(), (g * x**3).sum()
