"""The values are right, but w lies flat, in the shape (d,), where a column (d, 1) is asked for.

A flat w times the features gives flat predictions, which do not line up with column labels. Look at the shape of the
labels that you solve for.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution.reshape(-1)
    return theta[:-1], theta[-1:]
