"""Arrays work, and a list fails: it is no NumPy array and has none of its methods.

The text allows both. Make an array of whatever comes in before you use it as one.
"""

import torch


def to_columns(values):
    return torch.from_numpy(values).float().reshape(-1, 1)
