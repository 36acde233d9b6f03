"""Makes a new tensor of the number."""

import torch


def l1_loss(y_hat, y, reduction):
    total = 0.0
    for p, t in zip(y_hat, y):
        total += abs(p.item() - t.item())
    if reduction == "mean":
        total /= len(y)
    return torch.tensor(total)
