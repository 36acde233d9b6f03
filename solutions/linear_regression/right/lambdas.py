"""Expressions instead of def: lambdas and functools.partial bound to the names."""

from functools import partial

import matplotlib.pyplot as plt
import torch
from torch.nn.functional import linear, mse_loss

add_noise = partial(torch.normal, std=0.01)
half_square = partial(mse_loss, reduction="none")
with_ones = lambda X: torch.cat([X, torch.ones(len(X), 1)], dim=1)  # noqa: E731

linreg = lambda X, w, b: linear(X, w.T, b)  # noqa: E731
squared_loss = lambda y_hat, y: half_square(y_hat, y.reshape(y_hat.shape)) / 2  # noqa: E731
init_params = lambda num_inputs: (  # noqa: E731
    (torch.randn(num_inputs, 1) * 0.01).requires_grad_(),
    torch.zeros(1, requires_grad=True),
)


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    return X, add_noise((X @ w + b).reshape(-1, 1))


def data_iter(batch_size, features, labels):
    take = lambda rows: (features[rows], labels[rows])  # noqa: E731
    return map(take, torch.randperm(len(features)).split(batch_size))


def sgd(params, lr, batch_size):
    move = lambda p: p.data.sub_(lr * p.grad / batch_size)  # noqa: E731
    clear = lambda p: p.grad.zero_()  # noqa: E731
    for p in params:
        move(p)
        clear(p)


def closed_form(features, labels):
    theta = torch.linalg.lstsq(with_ones(features), labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    loss = lambda X, y: squared_loss(linreg(X, w, b), y)  # noqa: E731

    def epoch():
        for X, y in data_iter(batch_size, features, labels):
            loss(X, y).sum().backward()
            sgd((w, b), lr, len(X))
        return loss(features, labels).mean().item()

    history = [epoch() for _ in range(num_epochs)]
    return w, b, history


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[:, column], labels, s=1)
    return fig
