"""The function hands back one tensor with d + 1 entries, weights and bias together.

The solution is right, but the caller wants two things, w and b. Look at the last step.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    return torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
