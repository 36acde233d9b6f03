"""Standardises by hand and solves without ones."""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    Z = features - features.mean(dim=0)
    Z = Z / Z.pow(2).sum(0).div(len(Z) - 1).sqrt()
    w = torch.linalg.solve(Z.T @ Z, Z.T @ y)
    return w, y.mean(0)
