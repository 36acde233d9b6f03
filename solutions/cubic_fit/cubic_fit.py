"""A cubic fitted to the sine, three times over: the reference solution."""

import torch
from torch import nn


def cubic(a, b, c, d, x):
    """The cubic's values."""
    return a + b * x + c * x**2 + d * x**3


def cubic_gradients(a, b, c, d, x, y):
    """The derivative of each squared error by the prediction, added up against what each coefficient multiplies."""
    slope = 2 * (cubic(a, b, c, d, x) - y)
    return float(slope.sum()), float((slope * x).sum()), float((slope * x**2).sum()), float((slope * x**3).sum())


def fit_manual(x, y, start, lr: float, steps: int):
    """Gradient descent with the gradients by hand."""
    coefficients = tuple(start)
    for _ in range(steps):
        gradients = cubic_gradients(*coefficients, x, y)
        coefficients = tuple(p - lr * g for p, g in zip(coefficients, gradients, strict=True))
    return coefficients


def fit_autograd(x, y, start, lr: float, steps: int):
    """Gradient descent with the gradients from autograd."""
    coefficients = [torch.tensor(value, device=x.device, requires_grad=True) for value in start]
    for _ in range(steps):
        loss = ((cubic(*coefficients, x) - y) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            for p in coefficients:
                p -= lr * p.grad
                p.grad = None
    return tuple(p.item() for p in coefficients)


def powers(x):
    """x, x^2 and x^3 as columns."""
    return torch.stack([x, x**2, x**3], dim=1)


class CubicRegressor(nn.Module):
    """One linear layer; its column of predictions is flattened."""

    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def forward(self, features):
        return self.linear(features).flatten()


OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr: float, steps: int, optimizer: str):
    """Full-batch training; each step's loss is taken before its update."""
    features = powers(x)
    criterion = nn.MSELoss()
    update = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = criterion(model(features), y)
        losses.append(loss.item())
        update.zero_grad()
        loss.backward()
        update.step()
    return losses
