"""Uses torch's own loss modules, and zip with stack in the loop."""

import torch
from torch import nn


def add_loop(a, b):
    sums = []
    for x, y in zip(a, b):
        sums.append(x + y)
    return torch.stack(sums)


def add_vectorized(a, b):
    return torch.add(a, b)


def l1_loss(y_hat, y, reduction):
    return nn.L1Loss(reduction=reduction)(y_hat, y)


def mse_loss(y_hat, y, reduction):
    criterion = nn.MSELoss(reduction=reduction)
    return criterion(y_hat, y)
