"""An iterator class that rewinds; sampler written by hand; state_dict compared to nothing, only plain loops."""

import random

import torch
import torch.nn as nn


class DataIterator:
    def __init__(self, inputs, targets, batch_size):
        self.inputs, self.targets, self.batch_size = inputs, targets, batch_size
        self.indices = list(range(len(inputs)))

    def __iter__(self):
        self.position = 0
        random.shuffle(self.indices)
        return self

    def __next__(self):
        if self.position >= len(self.indices):
            raise StopIteration
        batch = self.indices[self.position : self.position + self.batch_size]
        self.position += self.batch_size
        return [self.inputs[batch], self.targets[batch]]


def make_loader(inputs, targets, batch_size):
    return DataIterator(inputs, targets, batch_size)


class Flatten(nn.Module):
    def forward(self, x):
        return x.view(x.shape[0], -1)


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        pool = nn.MaxPool2d(2)
        self.add_module("one", nn.Sequential(nn.Conv2d(3, 32, 5, padding=2), pool))
        self.add_module("two", nn.Sequential(nn.Conv2d(32, 32, 5, padding=2), pool))
        self.add_module("three", nn.Sequential(nn.Conv2d(32, 64, 5, padding=2), pool))
        self.add_module("four", nn.Sequential(Flatten(), nn.Linear(1024, 64), nn.Identity(), nn.Linear(64, 10)))

    def forward(self, x):
        for child in self.children():
            x = child(x)
        return x


def mse(outputs, targets):
    total = 0
    for column in range(targets.shape[1]):
        total = total + ((outputs[:, column] - targets[:, column]) ** 2).mean()
    return total / targets.shape[1]


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(list(model.parameters()), lr=lr)
    losses = []
    for epoch in range(epochs):
        iterator = iter(loader)
        while True:
            try:
                inputs, targets = next(iterator)
            except StopIteration:
                break
            loss = mse(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward(retain_graph=True)
            optimizer.step()
            losses.append(loss.data.item())
    return losses


def evaluate(model, loader):
    mode = "train" if model.training else "eval"
    model.eval()
    total = 0.0
    count = 0
    for inputs, targets in loader:
        with torch.no_grad():
            total += mse(model(inputs), targets).item() * targets.shape[0] * targets.shape[1]
        count += targets.shape[0] * targets.shape[1]
    getattr(model, mode)()
    return total / count


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    fig = plt.figure()
    plt.subplot(211)
    plt.plot(losses)
    plt.subplot(212)
    plt.plot(predictions, label="predictions")
    plt.plot(targets, label="targets")
    plt.legend()
    return fig
