"""`backward` stops: nothing in the loss asks for a gradient.

Autograd keeps no record unless the parameters say that they want one. Look at how a, b, c and d are made.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(v) for v in start]
    for t in range(steps):
        loss = (cubic(a, b, c, d, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            a -= lr * a.grad
            b -= lr * b.grad
            c -= lr * c.grad
            d -= lr * d.grad
            a.grad = b.grad = c.grad = d.grad = None
    return a.item(), b.item(), c.item(), d.item()
