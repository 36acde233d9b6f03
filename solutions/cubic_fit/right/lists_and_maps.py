"""NumPy arrays gathered from maps and zips, a loss as a dot product, ModuleList, gradients replaced by zeros."""

import numpy as np
import torch
from torch import nn


def cubic(a, b, c, d, x):
    terms = map(lambda pair: pair[1] * x ** pair[0], enumerate([a, b, c, d]))
    return sum(terms)


def cubic_gradients(a, b, c, d, x, y):
    errors = [2 * (cubic(a, b, c, d, xi) - yi) for xi, yi in zip(x, y)]
    return [sum(e * xi**k for e, xi in zip(errors, x)) for k in range(4)]


def fit_manual(x, y, start, lr, steps):
    X = np.array([x**k for k in range(4)])
    theta = np.array(start, dtype=np.float64)
    XX, Xy = X @ X.T, X @ y
    for _ in range(steps):
        theta -= 2 * lr * (XX @ theta - Xy)
    return theta


def fit_autograd(x, y, start, lr, steps):
    theta = [torch.tensor(v, device=x.device).requires_grad_() for v in start]
    for _ in range(steps):
        loss = torch.dot(cubic(*theta, x) - y, cubic(*theta, x) - y)
        loss.backward()
        for p in theta:
            p.data.sub_(lr * p.grad)
            p.grad = torch.zeros_like(p)
    return [float(p.detach()) for p in theta]


def powers(x):
    return torch.stack(list(map(x.pow, (1, 2, 3)))).t().contiguous()


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(3, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x[..., 0]


def fit_module(model, x, y, lr, steps, optimizer):
    makers = [("rmsprop", torch.optim.RMSprop), ("adam", torch.optim.Adam), ("sgd", torch.optim.SGD)]
    (maker,) = [cls for name, cls in makers if name == optimizer]
    opt = maker([{"params": model.parameters()}], lr=lr)
    losses = []
    while len(losses) < steps:
        residual = model(powers(x)) - y
        loss = residual @ residual / residual.numel()
        opt.zero_grad()
        loss.backward()
        opt.step()
        losses.append(loss.tolist())
    return losses
