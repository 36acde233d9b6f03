"""The first step is right; from the second on each step also carries all gradients before it.

`backward` adds to what is in `.grad` already. Look at what happens to the four gradients between two rounds.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(a, b, c, d, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            a -= lr * a.grad
            b -= lr * b.grad
            c -= lr * c.grad
            d -= lr * d.grad
    return a.item(), b.item(), c.item(), d.item()
