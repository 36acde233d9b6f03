"""Matrix products: one design matrix, its transpose times the residuals; torch.vander for the features."""

import numpy as np
import torch
from torch import nn


def cubic(a, b, c, d, x):
    return ((d * x + c) * x + b) * x + a


def cubic_gradients(a, b, c, d, x, y):
    A = np.vander(x, 4, increasing=True)
    return tuple(2 * A.T @ (A @ np.array([a, b, c, d]) - y))


def fit_manual(x, y, start, lr, steps):
    A = np.vander(x, 4, increasing=True)
    theta = np.array(start, dtype=float)
    for _ in range(steps):
        theta = theta - lr * 2 * A.T @ (A @ theta - y)
    return tuple(theta)


def fit_autograd(x, y, start, lr, steps):
    A = torch.vander(x, 4, increasing=True)
    theta = torch.tensor(start, dtype=x.dtype, device=x.device, requires_grad=True)
    for _ in range(steps):
        loss = torch.sum((A @ theta - y) ** 2)
        (grad,) = torch.autograd.grad(loss, theta)
        theta = (theta - lr * grad).detach().requires_grad_()
    return tuple(theta.tolist())


def powers(x):
    return torch.vander(x, 4, increasing=True)[:, 1:]


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(3))
        self.bias = nn.Parameter(torch.zeros(()))

    def forward(self, features):
        return features @ self.weight + self.bias


def fit_module(model, x, y, lr, steps, optimizer):
    opt = getattr(torch.optim, {"rmsprop": "RMSprop", "adam": "Adam", "sgd": "SGD"}[optimizer])(model.parameters(), lr)
    X = powers(x)
    history = []
    for _ in range(steps):
        opt.zero_grad(set_to_none=True)
        loss = (model(X) - y).square().mean()
        loss.backward()
        opt.step()
        history.append(float(loss))
    return history
