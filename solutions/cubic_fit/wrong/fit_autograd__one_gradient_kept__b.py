"""The gradient of one coefficient is not cleared between the steps: it grows by the old ones, and its coefficient runs away.

backward() adds to .grad. After each step all four gradients have to be cleared, not three of them.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = (torch.tensor(float(v), device=x.device, requires_grad=True) for v in start)
    for _ in range(steps):
        loss = ((a + b * x + c * x**2 + d * x**3 - y) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            for p in (a, b, c, d):
                p -= lr * p.grad
            for p in (a, c, d):
                p.grad = None
    return a.item(), b.item(), c.item(), d.item()
