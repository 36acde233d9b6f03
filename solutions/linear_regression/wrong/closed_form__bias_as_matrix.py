"""The values are right, but b is a matrix of one row and one column, (1, 1), where (1,) is asked for.

A slice keeps the dimension that it cuts, so there are still two. Look at how b is taken from the solution.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1:]
