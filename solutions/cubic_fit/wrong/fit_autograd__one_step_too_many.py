"""There is one step too many: even with steps = 0 the coefficients move.

Look at where the counting starts and where it stops.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = torch.tensor(start, requires_grad=True)
    for t in range(steps + 1):
        loss = (cubic(*theta, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            theta -= lr * theta.grad
        theta.grad.zero_()
    return theta.tolist()
