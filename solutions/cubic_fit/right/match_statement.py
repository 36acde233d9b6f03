"""match/case for the optimiser, typed signatures, dot products, zero_() for the gradients."""

import numpy as np
import torch
from torch import Tensor, nn, optim

Coefficients = tuple[float, float, float, float]


def cubic(a, b, c, d, x):
    x2 = x * x
    return a + b * x + c * x2 + d * x2 * x


def cubic_gradients(a: float, b: float, c: float, d: float, x: np.ndarray, y: np.ndarray) -> Coefficients:
    r = cubic(a, b, c, d, x) - y
    return 2 * float(np.sum(r)), 2 * float(np.dot(r, x)), 2 * float(np.dot(r, x**2)), 2 * float(np.dot(r, x**3))


def fit_manual(x: np.ndarray, y: np.ndarray, start: Coefficients, lr: float, steps: int) -> Coefficients:
    a, b, c, d = start
    for _ in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a, b, c, d = a - lr * ga, b - lr * gb, c - lr * gc, d - lr * gd
    return a, b, c, d


def fit_autograd(x: Tensor, y: Tensor, start: Coefficients, lr: float, steps: int) -> Coefficients:
    params = [torch.full((), v, dtype=torch.float32, device=x.device).requires_grad_() for v in start]
    for _ in range(steps):
        (cubic(*params, x) - y).square().sum().backward()
        with torch.no_grad():
            for p in params:
                p.sub_(p.grad, alpha=lr)
                p.grad.zero_()
    a, b, c, d = (float(p) for p in params)
    return a, b, c, d


def powers(x: Tensor) -> Tensor:
    return torch.column_stack((x, x * x, x * x * x))


class CubicRegressor(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(in_features=3, out_features=1, bias=True)

    def forward(self, features: Tensor) -> Tensor:
        return self.fc(features).squeeze(-1)


def make_optimizer(name: str, parameters, lr: float) -> optim.Optimizer:
    match name:
        case "rmsprop":
            return optim.RMSprop(parameters, lr=lr)
        case "adam":
            return optim.Adam(parameters, lr=lr)
        case "sgd":
            return optim.SGD(parameters, lr=lr)
        case _:
            raise ValueError(name)


def fit_module(model: nn.Module, x: Tensor, y: Tensor, lr: float, steps: int, optimizer: str) -> list[float]:
    update = make_optimizer(optimizer, model.parameters(), lr)
    features, losses = powers(x), []
    model.train()
    for _ in range(steps):
        update.zero_grad()
        loss = nn.functional.mse_loss(model(features), y)
        loss.backward()
        losses.append(loss.detach().item())
        update.step()
    return losses
