"""Averages the gradient first, then divides the step as well."""

import torch


@torch.no_grad()
def sgd(params, lr, batch_size):
    for p in params:
        p.grad /= batch_size
        p.sub_(p.grad * lr / batch_size)
        p.grad.zero_()
