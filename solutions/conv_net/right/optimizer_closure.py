"""optimizer.step takes a closure; itertools; generator functions behind __iter__; hooks of partial."""

import itertools
from functools import partial, reduce

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

make_dataset = lambda inputs, targets: TensorDataset(inputs, targets)


def make_loader(inputs, targets, batch_size):
    return partial(DataLoader, shuffle=True)(make_dataset(inputs, targets), batch_size=batch_size)


conv = partial(nn.Conv2d, kernel_size=5, padding="same")


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = [3, 32, 32, 64]
        layers = itertools.chain.from_iterable((conv(a, b), nn.MaxPool2d(2)) for a, b in itertools.pairwise(sizes))
        self.layers = nn.ModuleList([*layers, nn.Flatten(1, -1), nn.Linear(1024, 64), nn.Linear(64, 10)])

    def forward(self, images):
        return reduce(lambda x, layer: layer(x), self.layers, images)


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = []
    for x, y in itertools.chain.from_iterable(itertools.repeat(loader, epochs)):

        def closure():
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model.forward(x), y)
            loss.backward()
            return loss

        losses.append(optimizer.step(closure).item())
    return losses


def evaluate(model, loader):
    was = model.training
    model.eval()
    with torch.no_grad():
        totals = torch.tensor([[(model.forward(x) - y).pow(2).sum().item(), y.numel()] for x, y in loader], dtype=torch.float64)
    model.train(was)
    total, count = totals.sum(0).tolist()
    return total / count


def plot_results(losses, predictions, targets):
    from matplotlib import pyplot

    pyplot.clf()
    figure, axes = pyplot.subplots(1, 2, squeeze=False)
    pyplot.sca(axes[0, 0])
    pyplot.plot(losses)
    pyplot.sca(axes[0, 1])
    pyplot.plot(predictions, "x")
    pyplot.plot(targets, "o")
    return figure
