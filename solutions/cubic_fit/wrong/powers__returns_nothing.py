"""The function gives back None.

The columns are made and then lost. Look at how the function ends.
"""

import torch


def powers(x):
    xx = torch.stack([x, x**2, x**3], 1)
    print(xx.shape)
