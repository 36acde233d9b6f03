"""Converts the labels only, which converts the result as well."""

import torch


def squared_loss(y_hat, y):
    target = y.to(torch.float64).reshape(y_hat.shape)
    return (y_hat - target) ** 2 / 2
