"""The first step is right; in the second `backward` finds nothing that asks for a gradient.

Inside `no_grad`, or with `.data`, `a = a - ...` makes a new plain tensor and forgets the parameter. Change the parameter in
place there.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(a, b, c, d, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            a = a - lr * a.grad
            b = b - lr * b.grad
            c = c - lr * c.grad
            d = d - lr * d.grad
    return a.item(), b.item(), c.item(), d.item()
