"""The first two columns are right, the third one holds x^4.

Squaring what is squared already gives the fourth power. Look at how the third column is made.
"""

import torch


def powers(x):
    x2 = x.square()
    return torch.stack([x, x2, x2.square()], 1)
