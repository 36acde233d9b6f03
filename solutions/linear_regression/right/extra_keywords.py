"""Further parameters with defaults: noise, seed, shuffle, weight start, style of the points."""

import random

import torch


def synthetic_data(w, b, num_examples, noise=0.01, dtype=torch.float32):
    X = torch.normal(0, 1, (num_examples, len(w)), dtype=dtype)
    y = X @ w + b
    if noise:
        y = y + torch.normal(0, noise, y.shape, dtype=dtype)
    return X, y.reshape(-1, 1)


def data_iter(batch_size, features, labels, shuffle=True, drop_last=False, seed=None):
    indices = list(range(len(features)))
    if shuffle:
        random.Random(seed).shuffle(indices)
    for i in range(0, len(indices), batch_size):
        rows = indices[i : i + batch_size]
        if drop_last and len(rows) < batch_size:
            return
        yield features[rows], labels[rows]


def init_params(num_inputs, sigma=0.01, bias=0.0):
    w = torch.normal(0, sigma, (num_inputs, 1), requires_grad=True)
    b = torch.full((1,), bias, requires_grad=True)
    return w, b


def linreg(X, w, b=0.0):
    return X @ w + b


def squared_loss(y_hat, y, reduction="none"):
    loss = (y_hat - y.reshape(y_hat.shape)) ** 2 / 2
    return loss if reduction == "none" else getattr(loss, reduction)()


def sgd(params, lr=0.01, batch_size=1, set_to_none=False):
    with torch.no_grad():
        for p in params:
            p -= lr * p.grad / batch_size
            if set_to_none:
                p.grad = None
            else:
                p.grad.zero_()


def closed_form(features, labels, ridge=0.0):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    penalty = ridge * torch.eye(X.shape[1])
    theta = torch.linalg.solve(X.T @ X + penalty, X.T @ labels.reshape(-1, 1))
    return theta[:-1], theta[-1]


def train(features, labels, lr=0.03, num_epochs=3, batch_size=10, verbose=False):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(1, num_epochs + 1):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y, reduction="mean").backward()
            sgd([w, b], lr)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels, "mean").item())
        if verbose:
            print(epoch, history[-1])
    return w, b, history


def scatter(features, labels, column, ax=None, **style):
    import matplotlib.pyplot as plt

    if ax is None:
        _, ax = plt.subplots()
    ax.scatter(features[:, column].numpy(), labels.numpy(), **{"s": 1, **style})
    return ax.get_figure()
