# Hausaufgabe 6, Gruppe B

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn


class Pass:
    def __init__(self, a, b, k):
        keys = np.random.permutation(len(a))
        self.a, self.b, self.k, self.keys, self.pos = a, b, k, keys, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.pos >= len(self.keys):
            raise StopIteration
        take = torch.from_numpy(self.keys[self.pos:self.pos + self.k])
        self.pos += self.k
        return self.a.index_select(0, take), self.b.index_select(0, take)


class Repeatable:
    def __init__(self, *args):
        self.args = args

    def __iter__(self):
        return Pass(*self.args)


def make_loader(inputs, targets, batch_size):
    return Repeatable(inputs, targets, batch_size)


def _block(c_in, c_out):
    return nn.Sequential(
        nn.Conv2d(c_in, c_out, kernel_size=5, stride=1, padding=2),
        nn.MaxPool2d(2),
        nn.InstanceNorm2d(c_out),   # affine=False -> 0 parameters
        nn.GELU(),
    )


class ConvNet(nn.Module):
    def __init__(self):
        nn.Module.__init__(self)
        self.features = nn.Sequential(_block(3, 32), _block(32, 32), _block(32, 64))
        self.head = nn.Sequential(nn.Linear(1024, 64), nn.LeakyReLU(0.1), nn.Dropout(p=0.5), nn.Linear(64, 10))

    def forward(self, bilder):
        merkmale = self.features(bilder)
        return self.head(merkmale.reshape(len(merkmale), 1024))


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    loss_fn = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        for x, y in loader:
            optimizer.zero_grad()
            loss = loss_fn(model(x), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses


def evaluate(model, loader):
    was_training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += ((model(x) - y) ** 2).sum().item()
            count += y.numel()
    model.train(was_training)
    return total / count


def plot_results(losses, predictions, targets):
    fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(10, 4))
    ax1.plot(losses)
    ax1.set_xlabel("step")
    ax1.set_ylabel("loss")
    ax2.plot(predictions, label="predictions")
    ax2.plot(targets, label="targets")
    ax2.legend()
    return fig
