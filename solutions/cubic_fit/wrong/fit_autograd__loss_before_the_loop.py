"""The first step works; in the second torch says that the graph is gone.

A loss that was computed before the loop knows only the first parameters, and `backward` uses its record up. Look at what
should be computed anew in each round.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    loss = (cubic(*theta, x) - y).pow(2).sum()
    for t in range(steps):
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
