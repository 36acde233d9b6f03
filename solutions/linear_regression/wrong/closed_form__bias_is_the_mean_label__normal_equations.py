"""With the normal equations of the centred data."""

import torch


def closed_form(features, labels):
    labels = labels.reshape(-1, 1)
    X = features - features.mean(dim=0, keepdim=True)
    w = torch.linalg.solve(X.T @ X, X.T @ labels)
    return w, labels.mean(dim=0)
