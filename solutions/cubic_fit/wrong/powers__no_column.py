"""x and the three exponents do not fit together, or only by chance when there are three points.

Each point is to meet each exponent. For that x has to stand as a column (n, 1) before it is raised.
"""

import torch


def powers(x):
    p = torch.tensor([1, 2, 3])
    return x.pow(p)
