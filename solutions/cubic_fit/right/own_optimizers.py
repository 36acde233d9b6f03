"""SGD, RMSprop and Adam written out by their formulas; no torch.optim anywhere."""

import numpy as np
import torch
from torch import nn


def cubic(a, b, c, d, x):
    return a + x * (b + x * (c + x * d))


def cubic_gradients(a, b, c, d, x, y):
    slopes = 2 * (cubic(a, b, c, d, x) - y)
    return [float(np.dot(slopes, x**k)) for k in range(4)]


def fit_manual(x, y, start, lr, steps):
    theta = list(start)
    for _ in range(steps):
        g = cubic_gradients(*theta, x, y)
        theta = [t - lr * gt for t, gt in zip(theta, g)]
    return theta


def fit_autograd(x, y, start, lr, steps):
    theta = torch.tensor(start, device=x.device).requires_grad_(True)
    basis = torch.stack([torch.ones_like(x), x, x**2, x**3])
    for _ in range(steps):
        loss = ((theta @ basis - y) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            theta.add_(theta.grad, alpha=-lr)
        theta.grad = None
    return theta.detach().cpu().numpy().astype(float).tolist()


def powers(x):
    return x[:, None] ** torch.arange(1, 4, device=x.device)


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.theta = nn.Parameter(torch.randn(4) * 0.1)

    def forward(self, features):
        ones = torch.ones(len(features), 1, device=features.device)
        return torch.cat([ones, features], 1) @ self.theta


def fit_module(model, x, y, lr, steps, optimizer):
    features, losses = powers(x), []
    params = list(model.parameters())
    m = [torch.zeros_like(p) for p in params]
    v = [torch.zeros_like(p) for p in params]
    for t in range(1, steps + 1):
        loss = ((model(features) - y) ** 2).mean()
        losses.append(loss.item())
        grads = torch.autograd.grad(loss, params)
        with torch.no_grad():
            for i, (p, g) in enumerate(zip(params, grads)):
                if optimizer == "sgd":
                    p -= lr * g
                elif optimizer == "rmsprop":
                    v[i] = 0.99 * v[i] + 0.01 * g**2
                    p -= lr * g / (v[i].sqrt() + 1e-8)
                else:
                    m[i] = 0.9 * m[i] + 0.1 * g
                    v[i] = 0.999 * v[i] + 0.001 * g**2
                    p -= lr * (m[i] / (1 - 0.9**t)) / ((v[i] / (1 - 0.999**t)).sqrt() + 1e-8)
    return losses
