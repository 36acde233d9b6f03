"""Only the first d + 1 examples are used: the line goes through them exactly and ignores the others.

As many equations as unknowns can be solved exactly, but then one noisy row decides as much as all of them should. Least
squares takes every row into account.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    k = A.shape[1]
    theta = torch.linalg.solve(A[:k], labels.reshape(-1, 1)[:k])
    return theta[:-1], theta[-1]
