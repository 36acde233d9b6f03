"""The first step is right; in the second a gradient is None.

`a = a - ...` makes a new tensor that is computed and not a parameter, so `backward` leaves no gradient in it. Change the
parameter itself, or make the new one a parameter again.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(a, b, c, d, x) - y).pow(2).sum()
        loss.backward()
        a = a - lr * a.grad
        b = b - lr * b.grad
        c = c - lr * c.grad
        d = d - lr * d.grad
    return a.item(), b.item(), c.item(), d.item()
