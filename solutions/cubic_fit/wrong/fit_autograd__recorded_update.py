"""torch refuses the update: a parameter that requires a gradient is changed in place while autograd watches.

The step itself is no part of the model. Look for a way to keep autograd from recording it.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(a, b, c, d, x) - y).pow(2).sum()
        loss.backward()
        a -= lr * a.grad
        b -= lr * b.grad
        c -= lr * c.grad
        d -= lr * d.grad
        a.grad = b.grad = c.grad = d.grad = None
    return a.item(), b.item(), c.item(), d.item()
