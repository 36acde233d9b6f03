"""The values are right, but a NumPy array comes back as a tensor.

An array is asked for where an array went in. Look at where x is turned into a tensor, and whether that is needed at all.
"""

import torch


def cubic(a, b, c, d, x):
    x = torch.as_tensor(x)
    return a + b * x + c * x**2 + d * x**3
