"""With the normal equations."""

import torch


def closed_form(features, labels):
    X = torch.hstack([features, torch.ones(len(features), 1)])
    y = labels.reshape(-1, 1)
    theta = torch.linalg.solve(X.T @ X, X.T @ y)
    return theta
