"""A plain number has no `backward`: the loss became a float too early.

`.item()` is for looking at the loss. Call `backward` on the tensor itself.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(*theta, x) - y).pow(2).sum().item()
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
