"""On the CPU all is right; with points on a GPU the parameters and the points are on different devices.

A new tensor lies on the CPU unless you say otherwise. The points know where they are: make the parameters there.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = torch.tensor(start, requires_grad=True)
    X = torch.stack([x**k for k in range(4)])
    for t in range(steps):
        loss = (theta @ X - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            theta -= lr * theta.grad
        theta.grad = None
    return theta.tolist()
