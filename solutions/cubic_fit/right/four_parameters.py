"""A module with four scalar Parameters, and a class of its own for the fit by hand."""

import numpy as np
import torch


def cubic(a, b, c, d, x):
    return sum(coefficient * x**power for power, coefficient in enumerate((a, b, c, d)))


class ByHand:
    def __init__(self, start):
        self.coefficients = list(start)

    def residuals(self, x, y):
        a, b, c, d = self.coefficients
        return a + b * x + c * np.power(x, 2) + d * np.power(x, 3) - y

    def gradients(self, x, y):
        r = self.residuals(x, y)
        return [2 * np.sum(r * x**k) for k in range(4)]

    def step(self, x, y, lr):
        for k, g in enumerate(self.gradients(x, y)):
            self.coefficients[k] -= lr * g


def cubic_gradients(a, b, c, d, x, y):
    return tuple(ByHand((a, b, c, d)).gradients(x, y))


def fit_manual(x, y, start, lr, steps):
    model = ByHand(start)
    for _ in range(steps):
        model.step(x, y, lr)
    return tuple(float(v) for v in model.coefficients)


class Polynomial3(torch.nn.Module):
    def __init__(self, start):
        super().__init__()
        self.a, self.b, self.c, self.d = (torch.nn.Parameter(torch.tensor(float(v))) for v in start)

    def forward(self, x):
        return self.a + self.b * x + self.c * x**2 + self.d * x**3


def fit_autograd(x, y, start, lr, steps):
    model = Polynomial3(start).to(x.device)
    criterion = torch.nn.MSELoss(reduction="sum")
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for t in range(steps):
        y_pred = model(x)
        loss = criterion(y_pred, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return [p.item() for p in (model.a, model.b, model.c, model.d)]


def powers(x):
    x = x.reshape(-1, 1)
    return torch.cat((x, x**2, x**3), dim=1)


class CubicRegressor(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.a = torch.nn.Parameter(torch.randn(()))
        self.b = torch.nn.Parameter(torch.randn(()))
        self.c = torch.nn.Parameter(torch.randn(()))
        self.d = torch.nn.Parameter(torch.randn(()))

    def forward(self, features):
        return self.a + self.b * features[:, 0] + self.c * features[:, 1] + self.d * features[:, 2]

    def string(self):
        return f"y = {self.a.item()} + {self.b.item()} x + {self.c.item()} x^2 + {self.d.item()} x^3"


def fit_module(model, x, y, lr, steps, optimizer):
    optimizers = {
        "rmsprop": torch.optim.RMSprop(model.parameters(), lr=lr),
        "adam": torch.optim.Adam(model.parameters(), lr=lr),
        "sgd": torch.optim.SGD(model.parameters(), lr=lr),
    }
    opt = optimizers[optimizer]
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(powers(x)), y)
        losses.append(loss.item())
        model.zero_grad()
        loss.backward()
        opt.step()
    return losses
