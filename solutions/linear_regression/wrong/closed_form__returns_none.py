"""The function hands nothing back (None).

What is only computed or printed stays inside the function. The caller gets what stands behind `return`.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    w, b = theta[:-1], theta[-1]
