"""However many steps are asked for, one is taken; and for none at all nothing comes back.

`return` ends the function wherever it stands, also inside a loop. Look at how far it is indented.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(*theta, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            for p in theta:
                p -= lr * p.grad
                p.grad = None
        return tuple(p.item() for p in theta)
