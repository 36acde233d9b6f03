"""The values are right, but b has no dimension: its shape is () where (1,) is asked for.

An index takes a dimension away, a slice keeps it, and a mean over everything leaves none. Look at how b is taken from
the solution.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1, 0]
