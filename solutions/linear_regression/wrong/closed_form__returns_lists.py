"""The values are right, but they come as plain Python lists and not as tensors.

`.tolist()` is for looking at numbers. The caller goes on with tensors: look at the last line.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1].tolist(), theta[-1].tolist()
