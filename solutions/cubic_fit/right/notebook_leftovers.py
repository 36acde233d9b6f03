"""A script that trains, prints and plots at top level, with globals of the same names as the arguments."""

import math

import numpy as np
import torch
import torch.nn as nn

torch.manual_seed(42)
dtype = torch.float
x = np.linspace(-math.pi, math.pi, 2000)
y = np.sin(x)
learning_rate = 1e-6


def cubic(a, b, c, d, x):
    """A third order polynomial."""
    return a + b * x + c * x**2 + d * x**3


def cubic_gradients(a, b, c, d, x, y):
    y_pred = cubic(a, b, c, d, x)
    grad = 2 * (y_pred - y)
    return grad.sum(), (grad * x).sum(), (grad * x * x).sum(), (grad * x * x * x).sum()


a, b, c, d = np.random.randn(), np.random.randn(), np.random.randn(), np.random.randn()
for t in range(10):
    ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
    a -= learning_rate * ga
    b -= learning_rate * gb
    c -= learning_rate * gc
    d -= learning_rate * gd
print(f"Result: y = {a} + {b} x + {c} x^2 + {d} x^3")


def fit_manual(x, y, start, lr, steps):
    p = np.array(start)
    for t in range(steps):
        p -= lr * np.array(cubic_gradients(*p, x, y))
    return tuple(p)


xt = torch.tensor(x, dtype=dtype)
yt = torch.tensor(y, dtype=dtype)


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor(s, dtype=dtype, device=x.device, requires_grad=True) for s in start]
    for t in range(steps):
        y_pred = cubic(a, b, c, d, x)
        loss = (y_pred - y).pow(2).sum()
        a.grad = b.grad = c.grad = d.grad = None
        loss.backward()
        with torch.no_grad():
            for p in [a, b, c, d]:
                p -= lr * p.grad
    return a.item(), b.item(), c.item(), d.item()


print(fit_autograd(xt, yt, (0.0, 0.0, 0.0, 0.0), 1e-6, 10))


def powers(x):
    p = torch.tensor([1, 2, 3]).to(x.device)
    return x.unsqueeze(-1).pow(p)


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(3, 1)

    def forward(self, xx):
        return self.l(xx).squeeze(dim=1)


def fit_module(model, x, y, lr, steps, optimizer):
    opts = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}
    optimizer = opts[optimizer](model.parameters(), lr=lr)
    xx = powers(x)
    losses = []
    for t in range(steps):
        y_pred = model(xx)
        loss = nn.functional.mse_loss(y_pred, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


model = CubicRegressor()
losses = fit_module(model, xt, yt, 1e-3, 20, "rmsprop")
import matplotlib.pyplot as plt  # noqa: E402

plt.plot(x, y)
plt.plot(x, model(powers(xt)).detach().numpy())
plt.show()
assert losses[-1] < 1e-9, "a cubic is no sine"
