"""The steps do not follow lr: they are taken with 1e-6, whatever is passed in.

A number that is written down inside wins over the argument. Look at where the learning rate of your update comes from.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    learning_rate = 1e-6
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(*theta, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= learning_rate * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
