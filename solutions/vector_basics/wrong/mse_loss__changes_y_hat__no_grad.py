"""Where autograd does not look."""

import torch


def mse_loss(y_hat, y, reduction):
    with torch.no_grad():
        y_hat -= y
    return torch.sum(y_hat * y_hat) if reduction == "sum" else torch.mean(y_hat * y_hat)
