"""Gradients are cleared by None; train clears them itself before each backward as well."""

import random

import torch


def synthetic_data(w, b, num_examples):
    X = torch.zeros(num_examples, len(w)).normal_()
    y = X.mv(w) + b
    noise = torch.zeros_like(y).normal_(std=0.01)
    return X, (y + noise).unsqueeze(1)


def data_iter(batch_size, features, labels):
    indices = [*range(len(features))]
    random.shuffle(indices)
    start = 0
    while start < len(indices):
        chosen = indices[start : start + batch_size]
        yield features[chosen], labels[chosen]
        start += batch_size


def init_params(num_inputs):
    w = torch.normal(0.0, 0.01, (num_inputs, 1))
    b = torch.zeros(1)
    w.requires_grad = True
    b.requires_grad = True
    return w, b


def linreg(X, w, b):
    y_hat = X @ w
    y_hat = y_hat + b
    return y_hat


def squared_loss(y_hat, y):
    error = y_hat - y.reshape(y_hat.size())
    return error**2 * 0.5


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                continue
            p -= lr * (p.grad / batch_size)
    for p in params:
        p.grad = None


def closed_form(features, labels):
    ones = torch.ones_like(features[:, :1])
    X = torch.cat([features, ones], dim=1)
    theta = torch.linalg.pinv(X) @ labels.reshape(-1, 1)
    w = theta[:-1]
    b = theta[-1]
    return w, b


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            w.grad = None
            b.grad = None
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, y.shape[0])
        with torch.no_grad():
            total = squared_loss(linreg(features, w, b), labels).sum()
        history.append((total / len(labels)).item())
    return w, b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig = plt.figure()
    ax = fig.add_subplot()
    ax.plot(features[:, column].numpy(), labels.numpy(), linestyle="", marker="x")
    return fig
