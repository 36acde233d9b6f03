"""The numbers are right, but autograd went to work.

This fit is the one with your own gradients; the next function is the one for autograd. Look at what finds the gradients
here.
"""

import torch


def fit_manual(x, y, start, lr, steps):
    x, y = torch.tensor(x), torch.tensor(y)
    theta = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    for t in range(steps):
        loss = ((cubic(*theta, x) - y) ** 2).sum()
        (g,) = torch.autograd.grad(loss, theta)
        theta = (theta - lr * g).detach().requires_grad_()
    return tuple(theta.tolist())
