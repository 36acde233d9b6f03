"""There are four columns: one of them holds only ones.

The constant comes from the model's bias, so the features begin with x itself. Look at the range of the exponents.
"""

import torch


def powers(x):
    return torch.stack([x**k for k in range(4)], dim=1)
