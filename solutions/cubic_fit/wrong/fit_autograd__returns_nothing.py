"""The function gives back None.

The coefficients are found and then lost, perhaps shown on the screen. Look at how the function ends.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(v, requires_grad=True) for v in start]
    for t in range(steps):
        loss = (cubic(a, b, c, d, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            for p in (a, b, c, d):
                p -= lr * p.grad
                p.grad = None
    print(f"Result: y = {a.item()} + {b.item()} x + {c.item()} x^2 + {d.item()} x^3")
