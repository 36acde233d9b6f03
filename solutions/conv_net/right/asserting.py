"""Checks its arguments first; early stopping is prepared and switched off; results kept in named tuples."""

from collections import namedtuple

import torch
from torch import nn
from torch.utils.data import DataLoader, RandomSampler, TensorDataset

Batch = namedtuple("Batch", "inputs targets")


class Loader:
    def __init__(self, inner):
        self.inner = inner

    def __len__(self):
        return len(self.inner)

    def __iter__(self):
        for inputs, targets in self.inner:
            yield Batch(inputs, targets)


def make_loader(inputs, targets, batch_size):
    if len(inputs) != len(targets):
        raise ValueError("inputs and targets differ in length")
    if batch_size < 1:
        raise ValueError("batch_size must be positive")
    data = TensorDataset(inputs, targets)
    return Loader(DataLoader(data, batch_size, sampler=RandomSampler(data)))


class ConvNet(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.convolutions = nn.Sequential(
            nn.Conv2d(3, 32, 5, padding=2), nn.Hardtanh(-5, 5), nn.Dropout2d(dropout), nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5, padding=2), nn.Hardtanh(-5, 5), nn.Dropout2d(dropout), nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5, padding=2), nn.Hardtanh(-5, 5), nn.Dropout2d(dropout), nn.MaxPool2d(2),
        )
        self.linears = nn.Sequential(nn.Linear(1024, 64), nn.Dropout(dropout), nn.Linear(64, 10))

    def forward(self, x):
        if x.dim() != 4 or x.shape[1:] != (3, 32, 32):
            raise ValueError(f"(N, 3, 32, 32) expected, not {tuple(x.shape)}")
        x = self.convolutions(x)
        assert x.shape[1:] == (64, 4, 4)
        return self.linears(x.flatten(1))


def fit(model, loader, lr, epochs, patience=None):
    assert lr > 0 and epochs >= 0
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses, best, waited = [], float("inf"), 0
    for _ in range(epochs):
        epoch_losses = []
        for inputs, targets in loader:
            loss = nn.functional.mse_loss(model(inputs), targets)
            if not torch.isfinite(loss):
                raise FloatingPointError("the loss is not finite")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            epoch_losses.append(loss.item())
        losses.extend(epoch_losses)
        waited = 0 if min(epoch_losses) < best else waited + 1
        best = min([best] + epoch_losses)
        if patience is not None and waited > patience:
            break
    return losses


def evaluate(model, loader):
    training = model.training
    model.eval()
    total = torch.zeros((), dtype=torch.float64)
    count = 0
    with torch.no_grad():
        for inputs, targets in loader:
            outputs = model(inputs)
            assert outputs.shape == targets.shape
            total += (outputs - targets).double().pow(2).sum()
            count += targets.numel()
    model.train(training)
    assert count > 0
    return (total / count).item()


def plot_results(losses, predictions, targets):
    from matplotlib.figure import Figure

    assert predictions.shape == targets.shape and predictions.dim() == 1
    figure = Figure()
    axes = dict(zip(("losses", "results"), figure.subplots(2)))
    axes["losses"].plot(torch.arange(len(losses)), losses)
    axes["results"].plot(torch.arange(len(targets)), torch.stack((targets, predictions)).T)
    return figure
