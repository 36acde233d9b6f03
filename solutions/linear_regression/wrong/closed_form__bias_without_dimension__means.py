"""From the two means."""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    X = features - features.mean(0)
    w = torch.linalg.lstsq(X, y - y.mean()).solution
    b = y.mean() - (features.mean(0) @ w).sum()
    return w, b
