"""Moves a copy."""

import torch


@torch.no_grad()
def sgd(params, lr, batch_size):
    for param in params:
        p = param.clone()
        p -= lr * param.grad / batch_size
        p.grad = None
