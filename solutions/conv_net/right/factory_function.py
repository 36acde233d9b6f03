"""ConvNet is a function that gives a Sequential; closures and zip of split permutations."""

import torch
from torch import nn
from torch.nn import Conv2d, Flatten, Linear, MaxPool2d, Sequential


class _Loader:
    def __init__(self, make):
        self._make = make

    def __iter__(self):
        return iter(self._make())


def make_loader(inputs, targets, batch_size):
    def batches():
        order = torch.randperm(len(inputs))
        return zip(inputs[order].split(batch_size), targets[order].split(batch_size))

    return _Loader(batches)


def ConvNet():
    return Sequential(
        Conv2d(3, 32, 5, padding=2), MaxPool2d(2),
        Conv2d(32, 32, 5, padding=2), MaxPool2d(2),
        Conv2d(32, 64, 5, padding=2), MaxPool2d(2),
        Flatten(), Linear(1024, 64), Linear(64, 10),
    )


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)

    def step(x, y):
        optimizer.zero_grad(set_to_none=False)
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    return [step(x, y) for _ in range(epochs) for x, y in loader]


def evaluate(model, loader):
    mode = model.training
    with torch.no_grad():
        model.train(False)
        pairs = [(model(x), y) for x, y in loader]
        model.train(mode)
    outputs, targets = (torch.cat(part) for part in zip(*pairs))
    return float(nn.functional.mse_loss(outputs, targets))


def plot_results(losses, predictions, targets):
    import matplotlib

    figure = matplotlib.figure.Figure((8, 3)) if hasattr(matplotlib, "figure") else __import__("matplotlib.figure").figure.Figure((8, 3))
    first, second = figure.subplots(1, 2)
    first.plot(losses)
    second.plot(torch.stack([predictions, targets], dim=1).numpy())
    return figure
