"""The result is right, but afterwards the caller's x and y ask for gradients too, and x carries one.

Only the coefficients are learned; x and y are data. Look at where `requires_grad` is switched on.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    x.requires_grad_()
    y.requires_grad_()
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(*theta, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
