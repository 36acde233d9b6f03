"""Own parameters and functional calls throughout; RMSprop written out; a copy of the model is evaluated."""

import copy
import random

import torch
import torch.nn.functional as F
from torch import nn


class make_loader:
    def __init__(self, inputs, targets, batch_size):
        self.pairs = inputs, targets
        self.batch_size = batch_size

    def __iter__(self):
        inputs, targets = self.pairs
        order = list(range(len(inputs)))
        random.shuffle(order)
        while order:
            rows, order = order[: self.batch_size], order[self.batch_size :]
            yield inputs[rows], targets[rows]


def _convolution(c_in, c_out):
    return nn.Parameter(torch.randn(c_out, c_in, 5, 5) * 0.05), nn.Parameter(torch.zeros(c_out))


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.b2 = nn.Parameter(torch.zeros(10))
        self.w2 = nn.Parameter(torch.randn(10, 64) * 0.1)
        self.b1 = nn.Parameter(torch.zeros(64))
        self.w1 = nn.Parameter(torch.randn(64, 1024) * 0.03)
        self.k1, self.c1 = _convolution(3, 32)
        self.k2, self.c2 = _convolution(32, 32)
        self.k3, self.c3 = _convolution(32, 64)

    def forward(self, x):
        for kernel, bias in ((self.k1, self.c1), (self.k2, self.c2), (self.k3, self.c3)):
            x = F.max_pool2d(torch.tanh(F.conv2d(x, kernel, bias, padding=2)), 2)
        x = torch.tanh(F.linear(torch.flatten(x, 1), self.w1, self.b1))
        return F.linear(x, self.w2, self.b2)


def fit(model, loader, lr, epochs):
    params = [p for p in model.parameters() if p.requires_grad]
    averages = [torch.zeros_like(p) for p in params]
    losses = []
    for _ in range(epochs):
        for inputs, targets in loader:
            loss = torch.mean((model(inputs) - targets) ** 2)
            grads = torch.autograd.grad(loss, params)
            with torch.no_grad():
                for p, g, v in zip(params, grads, averages):
                    v.mul_(0.99).addcmul_(g, g, value=0.01)
                    p.sub_(lr * g / (v.sqrt() + 1e-8))
            losses.append(loss.item())
    return losses


def evaluate(model, loader):
    twin = copy.deepcopy(model).eval()
    total, count = 0.0, 0
    for inputs, targets in loader:
        with torch.no_grad():
            total += float(((twin(inputs) - targets) ** 2).sum())
        count += targets.nelement()
    return total / count


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    fig, (top, bottom) = plt.subplots(nrows=2)
    bottom.plot(range(len(losses)), losses, marker=".", linestyle="none")
    top.plot(predictions.tolist(), label="predicted")
    top.plot(targets.tolist(), label="wanted")
    top.grid(True)
    top.axhline(0, color="gray")
    top.legend()
    return fig
