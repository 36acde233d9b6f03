"""There is one step too few.

`range(1, steps)` begins at 1 and stops before its end. Count the rounds of the loop for steps = 2.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = torch.tensor(start, requires_grad=True)
    for t in range(1, steps):
        loss = (cubic(*theta, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            theta -= lr * theta.grad
        theta.grad.zero_()
    return theta.tolist()
