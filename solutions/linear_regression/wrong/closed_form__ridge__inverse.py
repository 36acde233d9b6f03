"""With a name for the strength, and the inverse."""

import torch


def closed_form(features, labels, lam=1.0):
    X = torch.hstack((features, torch.ones(len(features), 1)))
    theta = torch.inverse(X.T @ X + lam * torch.eye(X.size(1))) @ X.T @ labels.reshape(-1, 1)
    return theta[:-1], theta[-1]
