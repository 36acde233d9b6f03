"""The values are right, but w is a row (1, d) where a column (d, 1) is asked for.

A row cannot be multiplied from the left by the features. Look for a transpose that is one too many or one too few.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1].T, theta[-1]
