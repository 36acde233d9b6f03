"""What was cut is not the solution but the whole answer of `lstsq`, which holds four things.

The solution is one of them, by name or as the first; the others are residuals, rank and singular values. Take it out
before you cut it into w and b.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1))
    return theta[:-1], theta[-1]
