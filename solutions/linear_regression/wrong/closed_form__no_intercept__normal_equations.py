"""With the normal equations of the bare features."""

import torch


def closed_form(features, labels):
    X = features
    y = labels.reshape(-1, 1)
    w = torch.inverse(X.T @ X) @ X.T @ y
    b = torch.zeros(1)
    return w, b
