"""The columns are x, 2x and 3x: multiples of x, not its powers.

One star multiplies, two raise to a power. With multiples alone no curve can come out.
"""

import torch


def powers(x):
    return x.unsqueeze(-1) * torch.tensor([1, 2, 3])
