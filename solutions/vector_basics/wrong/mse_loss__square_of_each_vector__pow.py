"""With torch.pow."""

import torch


def mse_loss(y_hat, y, reduction):
    if reduction == "mean":
        return (torch.pow(y_hat, 2) - torch.pow(y, 2)).mean()
    return (torch.pow(y_hat, 2) - torch.pow(y, 2)).sum()
