"""Type hints, a dataclass that loads, an ordered dictionary of layers."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn
from torch.nn import functional


@dataclass
class Minibatches:
    inputs: Tensor
    targets: Tensor
    batch_size: int

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        for rows in torch.randperm(self.inputs.size(0)).split(self.batch_size):
            yield self.inputs.index_select(0, rows), self.targets.index_select(0, rows)


def make_loader(inputs: Tensor, targets: Tensor, batch_size: int) -> Minibatches:
    return Minibatches(inputs, targets, batch_size)


class ConvNet(nn.Sequential):
    def __init__(self) -> None:
        layers = OrderedDict[str, nn.Module]()
        for number, (c_in, c_out) in enumerate(((3, 32), (32, 32), (32, 64)), 1):
            layers[f"conv{number}"] = nn.Conv2d(c_in, c_out, (5, 5), padding=(2, 2))
            layers[f"act{number}"] = nn.GELU()
            layers[f"pool{number}"] = nn.MaxPool2d((2, 2), (2, 2))
        layers["flatten"] = nn.Flatten(start_dim=1)
        layers["hidden"] = nn.Linear(1024, 64)
        layers["act4"] = nn.Sigmoid()
        layers["output"] = nn.Linear(64, 10)
        super().__init__(layers)


def fit(model: nn.Module, loader, lr: float, epochs: int) -> list[float]:
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses: list[float] = []
    for _ in range(epochs):
        for inputs, targets in loader:
            loss = functional.mse_loss(model(inputs), targets, reduction="mean")
            model.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses


class _Evaluation:
    """Evaluation mode and no gradients inside, the old mode afterwards."""

    def __init__(self, model: nn.Module) -> None:
        self.model = model

    def __enter__(self) -> None:
        self.training = self.model.training
        self.model.eval()

    def __exit__(self, *_) -> None:
        self.model.train(self.training)


@torch.inference_mode()
def evaluate(model: nn.Module, loader) -> float:
    with _Evaluation(model):
        sums = [(functional.mse_loss(model(x), y, reduction="sum").item(), y.numel()) for x, y in loader]
    return sum(s for s, _ in sums) / sum(n for _, n in sums)


def plot_results(losses: list[float], predictions: Tensor, targets: Tensor) -> Figure:
    figure = Figure(layout="constrained")
    axes = figure.subplot_mosaic([["loss", "result"]])
    axes["loss"].plot(losses)
    axes["loss"].set_yscale("log")
    axes["result"].plot(range(1, len(targets) + 1), targets.numpy(), "o")
    axes["result"].plot(range(1, len(predictions) + 1), predictions.numpy(), "-")
    return figure
