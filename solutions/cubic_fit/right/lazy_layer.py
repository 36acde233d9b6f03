"""nn.LazyLinear, a dataclass for the coefficients, generators for the trajectories."""

from dataclasses import astuple, dataclass
from itertools import islice

import numpy as np
import torch
from torch import nn


@dataclass(frozen=True)
class Theta:
    a: float
    b: float
    c: float
    d: float

    def __call__(self, x):
        return self.a + self.b * x + self.c * x**2 + self.d * x**3

    def moved(self, gradients, lr):
        return Theta(*(p - lr * g for p, g in zip(astuple(self), gradients)))


def cubic(a, b, c, d, x):
    return Theta(a, b, c, d)(x)


def cubic_gradients(a, b, c, d, x, y):
    r = Theta(a, b, c, d)(x) - y
    return tuple((2 * r * x**k).sum().item() for k in range(4))


def trajectory(x, y, theta, lr):
    while True:
        yield theta
        theta = theta.moved(cubic_gradients(*astuple(theta), x, y), lr)


def fit_manual(x, y, start, lr, steps):
    return astuple(next(islice(trajectory(x, y, Theta(*start), lr), steps, None)))


def fit_autograd(x, y, start, lr, steps):
    leaves = [torch.as_tensor(v, device=x.device).clone().requires_grad_() for v in start]
    for _ in range(steps):
        loss = (Theta(*leaves)(x) - y).pow(2).sum()
        gradients = torch.autograd.grad(loss, leaves)
        leaves = [(p - lr * g).detach().requires_grad_() for p, g in zip(leaves, gradients)]
    return tuple(p.item() for p in leaves)


def powers(x):
    return torch.stack((x, x.square(), x.pow(3)), dim=-1)


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.LazyLinear(1)

    def forward(self, features):
        return self.net(features).reshape(len(features))


def fit_module(model, x, y, lr, steps, optimizer):
    optimizers = {"rmsprop": lambda p: torch.optim.RMSprop(p, lr=lr), "adam": lambda p: torch.optim.Adam(p, lr=lr)}
    optimizers["sgd"] = lambda p: torch.optim.SGD(p, lr=lr)
    update = optimizers[optimizer](list(model.parameters()))

    def step():
        loss = torch.mean(torch.square(model(powers(x)) - y))
        update.zero_grad()
        loss.backward()
        update.step()
        return np.float64(loss.item())

    return [float(step()) for _ in range(steps)]
