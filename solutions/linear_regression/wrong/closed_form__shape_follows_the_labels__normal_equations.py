"""With the normal equations."""

import torch


def closed_form(features, labels):
    ones = torch.ones(features.shape[0], 1)
    X = torch.hstack([features, ones])
    theta = torch.inverse(X.T @ X) @ (X.T @ labels)
    w, b = theta[:-1], theta[-1]
    return w, b
