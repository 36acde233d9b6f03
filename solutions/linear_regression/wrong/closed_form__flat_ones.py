"""The ones are a flat vector, and they were to be joined to a matrix.

Only tensors with the same number of dimensions can be joined. Look at the shape that is asked of `ones`.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features))], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1]
