"""Thinks in NumPy: arrays in the loop, np.add and np.multiply on tensors; only the losses stay in torch for autograd."""

import numpy as np
import torch


def add_loop(a, b):
    left, right = a.numpy(), b.numpy()
    out = np.zeros_like(left)
    for i in range(left.size):
        out[i] = left[i] + right[i]
    return torch.from_numpy(out)


def add_vectorized(a, b):
    return torch.from_numpy(np.add(a.numpy(), b.numpy()))


def l1_loss(y_hat, y, reduction):
    d = torch.subtract(y_hat, y)
    total = torch.absolute(d).sum()
    return total if reduction == "sum" else total / d.numel()


def mse_loss(y_hat, y, reduction):
    d = torch.subtract(y_hat, y)
    total = torch.multiply(d, d).sum()
    return total if reduction == "sum" else total / d.numel()
