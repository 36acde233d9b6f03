"""Goes through NumPy wherever it can: loading, averaging, plotting."""

import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn as nn


class NumpyLoader(object):
    def __init__(self, x, y, n):
        self.x, self.y, self.n = x.numpy(), y.numpy(), n

    def __iter__(self):
        rng = np.random.default_rng()
        idx = rng.permutation(self.x.shape[0])
        cuts = np.arange(self.n, len(idx), self.n)
        return ((torch.from_numpy(self.x[i]), torch.from_numpy(self.y[i])) for i in np.split(idx, cuts))


def make_loader(inputs, targets, batch_size):
    return NumpyLoader(inputs, targets, batch_size)


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        c = nn.Conv2d
        self.a, self.b, self.c = c(3, 32, 5, 1, 2), c(32, 32, 5, 1, 2), c(32, 64, 5, 1, 2)
        self.d, self.e = nn.Linear(1024, 64), nn.Linear(64, 10)
        for p in (self.d.weight, self.e.weight):
            nn.init.xavier_uniform_(p)

    def forward(self, x):
        for conv in (self.a, self.b, self.c):
            x = torch.max_pool2d(conv(x), 2)
        return self.e(self.d(x.flatten(start_dim=1)))


def fit(model, loader, lr, epochs):
    opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = np.zeros(0)
    for _ in range(epochs):
        for x, y in loader:
            opt.zero_grad()
            loss = ((y - model(x)) ** 2).mean()
            loss.backward()
            opt.step()
            losses = np.append(losses, loss.item())
    return losses.tolist()


def evaluate(model, loader):
    flag = model.training
    model.eval()
    with torch.no_grad():
        errors = [(model(x) - y).numpy().ravel() for x, y in loader]
    model.train(flag)
    return float(np.mean(np.concatenate(errors).astype(np.float64) ** 2))


def plot_results(losses, predictions, targets):
    losses, p, t = np.asarray(losses), predictions.numpy(), targets.numpy()
    fig = plt.figure()
    ax = fig.add_subplot(2, 1, 1)
    ax.plot(np.arange(len(losses)), losses)
    ax = fig.add_subplot(2, 1, 2)
    ax.plot(np.arange(p.size), p, "s")
    ax.plot(np.arange(t.size), t, "d")
    return fig
