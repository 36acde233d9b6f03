"""Makes a new tensor from y_hat."""

import torch


def mse_loss(y_hat, y, reduction):
    predictions = torch.tensor(y_hat.tolist())
    errors = (predictions - y).pow(2)
    return errors.sum() if reduction == "sum" else errors.mean()
