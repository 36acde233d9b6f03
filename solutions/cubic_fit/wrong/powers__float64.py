"""The numbers are right, but they are float64.

The model's weights are float32, and a product of the two types fails. Look for a conversion, or for NumPy on the way.
"""

import torch


def powers(x):
    x = x.double().reshape(-1, 1)
    return torch.cat([x, x**2, x**3], 1)
