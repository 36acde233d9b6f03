"""Each step is half as long as it should be.

There is a factor 1/2 in the loss, which the task does not have. Look at how the squared errors become the loss.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = 0.5 * torch.sum((cubic(*theta, x) - y) ** 2)
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in theta)
