"""Every entry of the matrix was replaced by 1 divided by it, which is not the inverse matrix.

A power of -1 works entry by entry on tensors. The inverse of a matrix undoes its product: look for the function that
makes it, or that solves the equations directly.
"""

import torch


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = (X.T @ X) ** -1 @ X.T @ labels.reshape(-1, 1)
    return theta[:-1], theta[-1]
