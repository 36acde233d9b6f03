"""data_iter is a class with __iter__ and __next__, that ends by StopIteration."""

import random

import torch
from matplotlib.figure import Figure


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, size=(num_examples, len(w)))
    y = torch.mv(X, w).add(b).add(torch.normal(0, 0.01, size=(num_examples,)))
    return X, torch.unsqueeze(y, 1)


class data_iter:
    def __init__(self, batch_size, features, labels):
        self.batch_size = batch_size
        self.features = features
        self.labels = labels
        self.position = 0
        self.indices = list(range(len(features)))
        random.shuffle(self.indices)

    def __iter__(self):
        return self

    def __next__(self):
        if self.position >= len(self.indices):
            raise StopIteration
        last = min(self.position + self.batch_size, len(self.indices))
        take = self.indices[self.position : last]
        self.position = last
        return self.features[take, :], self.labels[take, :]


def init_params(num_inputs):
    return (
        torch.normal(mean=0, std=0.01, size=(num_inputs, 1), requires_grad=True),
        torch.zeros(size=(1,), requires_grad=True),
    )


def linreg(X, w, b):
    return torch.add(torch.matmul(X, w), b)


def squared_loss(y_hat, y):
    return (y_hat - y.reshape_as(y_hat)).square() / 2


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            p[:] = p - lr * p.grad / batch_size
            p.grad *= 0


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    u, s, vh = torch.linalg.svd(X, full_matrices=False)
    theta = vh.T @ ((u.T @ labels.reshape(-1, 1)) / s.unsqueeze(1))
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        batches = data_iter(batch_size, features, labels)
        while True:
            try:
                X, y = next(batches)
            except StopIteration:
                break
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history


def scatter(features, labels, column):
    fig = Figure()
    ax = fig.add_subplot(111)
    ax.plot(features[:, column].numpy(), labels.numpy(), marker="o", linestyle="None", markersize=1)
    return fig
