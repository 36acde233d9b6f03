"""With torch.sub."""

import torch


@torch.no_grad()
def sgd(params, lr, batch_size):
    for p in params:
        step = lr * p.grad / batch_size
        p = torch.sub(p, step)
        p.grad.zero_()
