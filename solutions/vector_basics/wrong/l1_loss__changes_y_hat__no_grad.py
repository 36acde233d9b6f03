"""Where autograd does not look."""

import torch


def l1_loss(y_hat, y, reduction):
    with torch.no_grad():
        y_hat -= y
    return y_hat.abs().sum() if reduction == "sum" else y_hat.abs().mean()
