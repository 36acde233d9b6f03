"""Each step is too short by the number of points: the loss is a mean.

The task adds the squared errors up, and its learning rate counts on that. Look at how the loss becomes one number.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    criterion = torch.nn.MSELoss()
    for t in range(steps):
        criterion(cubic(*theta, x), y).backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
