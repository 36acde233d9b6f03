"""Adds a column of zeros where ones belong."""

import torch


def closed_form(features, labels):
    n = features.shape[0]
    X = torch.cat([features, torch.zeros(n, 1)], dim=1)
    theta = torch.linalg.pinv(X) @ labels.reshape(-1, 1)
    return theta[:-1], theta[-1]
