"""Layers as attributes, ReLU and one pooling used three times, view in forward."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Batches:
    """Random minibatches, mixed by NumPy."""

    def __init__(self, inputs, targets, batch_size):
        self.inputs = inputs
        self.targets = targets
        self.batch_size = batch_size

    def __len__(self):
        return -(-len(self.inputs) // self.batch_size)

    def __iter__(self):
        order = np.random.permutation(len(self.inputs))
        for start in range(0, len(order), self.batch_size):
            rows = torch.from_numpy(order[start : start + self.batch_size])
            yield self.inputs[rows], self.targets[rows]


def make_loader(inputs, targets, batch_size):
    return Batches(inputs, targets, batch_size)


class ConvNet(nn.Module):
    def __init__(self, num_outputs=10):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, kernel_size=5, padding=2)
        self.conv2 = nn.Conv2d(32, 32, kernel_size=5, padding=2)
        self.conv3 = nn.Conv2d(32, 64, kernel_size=5, padding=2)
        self.pool = nn.MaxPool2d(kernel_size=2, stride=2)
        self.fc1 = nn.Linear(64 * 4 * 4, 64)
        self.fc2 = nn.Linear(64, num_outputs)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))
        x = self.pool(F.relu(self.conv2(x)))
        x = self.pool(F.relu(self.conv3(x)))
        x = x.view(x.size(0), -1)
        x = F.relu(self.fc1(x))
        return self.fc2(x)


def fit(model, loader, lr, epochs):
    opt = torch.optim.RMSprop(model.parameters(), lr)
    history = []
    for _ in range(epochs):
        for xb, yb in loader:
            pred = model(xb)
            loss = F.mse_loss(pred, yb)
            loss.backward()
            opt.step()
            opt.zero_grad()
            history.append(float(loss))
    return history


@torch.no_grad()
def evaluate(model, loader):
    was_training = model.training
    model.eval()
    squares, n = 0.0, 0
    for xb, yb in loader:
        squares += F.mse_loss(model(xb), yb, reduction="sum").item()
        n += yb.numel()
    model.train(was_training)
    return squares / n


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    fig, axs = plt.subplots(2, 1)
    steps = np.arange(1, len(losses) + 1)
    axs[0].semilogy(steps, losses)
    axs[0].set_xlabel("step")
    index = np.arange(len(targets))
    axs[1].plot(index, targets, "k.", index, predictions, "b+")
    axs[1].legend(["targets", "predictions"])
    fig.tight_layout()
    return fig
