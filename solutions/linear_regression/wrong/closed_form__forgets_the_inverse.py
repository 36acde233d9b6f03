"""w and b grow with the number of examples: only the right-hand side of the normal equations is there.

The product of the transposed matrix with the labels is one side of the equations; they still have to be solved. Look
at what became of the matrix times itself.
"""

import torch


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = X.T @ labels.reshape(-1, 1)
    return theta[:-1], theta[-1]
