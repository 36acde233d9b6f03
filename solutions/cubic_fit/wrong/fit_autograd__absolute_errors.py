"""The steps follow the absolute errors, not their squares.

The task squares the errors before it adds them up. Look at your loss.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = torch.nn.L1Loss(reduction="sum")(cubic(*theta, x), y)
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
