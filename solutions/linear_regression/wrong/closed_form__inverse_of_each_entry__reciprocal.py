"""Divides 1 by the matrix."""

import torch


def closed_form(features, labels):
    ones = torch.ones(features.size(0), 1)
    X = torch.hstack((features, ones))
    gram = X.T @ X
    theta = (1 / gram) @ (X.T @ labels.reshape(-1, 1))
    return theta[:-1], theta[-1]
