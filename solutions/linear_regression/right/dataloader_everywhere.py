"""data_iter returns a DataLoader; train makes one loader and goes through it again and again."""

import torch
from matplotlib import pyplot as plt
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.numel())
    noise = torch.randn(num_examples, 1) * 0.01
    return X, X @ w.reshape(-1, 1) + b + noise


def data_iter(batch_size, features, labels):
    return DataLoader(TensorDataset(features, labels), batch_size=batch_size, shuffle=True)


def init_params(num_inputs):
    w = nn.Parameter(torch.randn(num_inputs, 1) * 0.01)
    b = nn.Parameter(torch.zeros(1))
    return w, b


def linreg(X, w, b):
    return X.mm(w) + b


def squared_loss(y_hat, y):
    return 0.5 * (y_hat - y.view_as(y_hat)).pow(2)


def sgd(params, lr, batch_size):
    for p in params:
        p.data -= lr / batch_size * p.grad
        p.grad.data.zero_()


def closed_form(features, labels):
    ones = torch.ones(features.size(0), 1)
    solution = torch.linalg.lstsq(torch.hstack([ones, features]), labels.view(-1, 1)).solution
    return solution[1:], solution[0]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.size(1))
    loader = data_iter(batch_size, features, labels)
    history = []
    for _ in range(num_epochs):
        for X, y in loader:
            loss = squared_loss(linreg(X, w, b), y).sum()
            loss.backward()
            sgd([w, b], lr, len(y))
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w.detach(), b.detach(), history


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[:, column], labels, s=1)
    return fig
