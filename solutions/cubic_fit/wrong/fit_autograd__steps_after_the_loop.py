"""However many steps are asked for, only one update is made.

Backward and update stand after the loop and not in it. Look at the indentation.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(max(steps, 1)):
        loss = (cubic(*theta, x) - y).pow(2).sum()
    loss.backward()
    with torch.no_grad():
        for p in theta:
            p -= lr * p.grad
            p.grad = None
    return tuple(p.item() for p in theta)
