"""Annotated throughout; pairs are named tuples, a frozen dataclass holds the settings."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from matplotlib.figure import Figure
from torch import Tensor


class Data(NamedTuple):
    X: Tensor
    y: Tensor


class Parameters(NamedTuple):
    w: Tensor
    b: Tensor


class Trained(NamedTuple):
    w: Tensor
    b: Tensor
    history: list[float]


@dataclass(frozen=True)
class Settings:
    noise: float = 0.01
    spread: float = 0.01


SETTINGS = Settings()


def synthetic_data(w: Tensor, b: float | Tensor, num_examples: int) -> Data:
    X = torch.randn(num_examples, len(w))
    y = (X @ w + b).reshape(-1, 1)
    return Data(X, y + SETTINGS.noise * torch.randn_like(y))


def data_iter(batch_size: int, features: Tensor, labels: Tensor) -> Iterator[Data]:
    order = random.sample(range(len(features)), len(features))
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        yield Data(X=features[rows], y=labels[rows])


def init_params(num_inputs: int) -> Parameters:
    w = torch.normal(0.0, SETTINGS.spread, (num_inputs, 1), requires_grad=True)
    return Parameters(w=w, b=torch.zeros(1, requires_grad=True))


def linreg(X: Tensor, w: Tensor, b: Tensor) -> Tensor:
    return X @ w + b


def squared_loss(y_hat: Tensor, y: Tensor) -> Tensor:
    return 0.5 * (y_hat - y.reshape(y_hat.shape)) ** 2


def sgd(params: Sequence[Tensor], lr: float, batch_size: int) -> None:
    with torch.no_grad():
        for param in params:
            assert param.grad is not None
            param -= lr * param.grad / batch_size
            param.grad.zero_()


def closed_form(features: Tensor, labels: Tensor) -> Parameters:
    design = torch.hstack([features, torch.ones(len(features), 1)])
    solution: Tensor = torch.linalg.lstsq(design, labels.reshape(-1, 1), driver="gelsd").solution
    return Parameters(w=solution[:-1], b=solution[-1])


def train(features: Tensor, labels: Tensor, lr: float, num_epochs: int, batch_size: int) -> Trained:
    params = init_params(features.shape[1])
    history: list[float] = []
    for _ in range(num_epochs):
        for batch in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(batch.X, *params), batch.y)
            loss.sum().backward()
            sgd(params, lr, len(batch.X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, *params), labels).mean().item())
    return Trained(*params, history)


def scatter(features: Tensor, labels: Tensor, column: int) -> Figure:
    figure = Figure(layout="tight")
    axes = figure.subplots()
    axes.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    axes.set(xlabel=f"x{column}", ylabel="y")
    return figure
