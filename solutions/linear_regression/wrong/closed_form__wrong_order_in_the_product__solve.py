"""Multiplies by the matrix itself on the right-hand side too."""

import torch


def closed_form(features, labels):
    X = torch.hstack([features, torch.ones(len(features), 1)])
    gram = X.T @ X
    inverse = torch.linalg.inv(gram)
    theta = torch.mm(torch.mm(inverse, X), labels.reshape(-1, 1))
    return theta[:-1], theta[-1]
