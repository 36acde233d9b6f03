"""With steps = 0 there is a step all the same: the loop asks whether it is done only after it has made one.

Ask before the step: `for _ in range(steps)` or `while done < steps` take none when there are none to take.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta, done = torch.tensor(start, requires_grad=True), 0
    while True:
        (gradient,) = torch.autograd.grad((cubic(*theta, x) - y).pow(2).sum(), theta)
        with torch.no_grad():
            theta -= lr * gradient
        done += 1
        if done >= steps:
            return theta.tolist()
