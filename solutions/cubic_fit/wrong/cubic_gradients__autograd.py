"""The numbers are right, but autograd found them.

This function is the one where you derive by hand, so that you know what `backward` does later. Write each derivative down
on paper first: it is a sum over the points.
"""

import torch


def cubic_gradients(a, b, c, d, x, y):
    params = [torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (a, b, c, d)]
    x, y = torch.tensor(x), torch.tensor(y)
    loss = ((params[0] + params[1] * x + params[2] * x**2 + params[3] * x**3 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.item() for p in params)
