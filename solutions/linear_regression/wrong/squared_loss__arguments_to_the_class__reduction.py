"""Passes a reduction as well."""

import torch


def squared_loss(y_hat, y):
    loss = torch.nn.MSELoss(y_hat, y.reshape(y_hat.shape), reduction="none")
    return 0.5 * loss
