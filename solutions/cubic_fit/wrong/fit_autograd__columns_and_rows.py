"""The steps are far too long: every point was compared with the y of every other point.

A column (n, 1) minus a flat (n,) makes an n x n table, and its sum is a loss that nobody wanted. Give predictions and y the
same shape.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    X = torch.stack([x**k for k in range(4)], dim=1)
    theta = torch.tensor(start).reshape(4, 1).requires_grad_()
    for t in range(steps):
        loss = ((X @ theta - y) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            theta -= lr * theta.grad
        theta.grad = None
    return tuple(theta.flatten().tolist())
