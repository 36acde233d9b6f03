"""b comes first and w second; the task has them the other way round.

Both are right in themselves. Look at the order of the two in the last line.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[-1], theta[:-1]
