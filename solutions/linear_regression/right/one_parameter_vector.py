"""train moves one vector that holds the weights and the bias; only the result is taken apart."""

import random

import torch


def with_bias_column(features):
    return torch.cat([features, torch.ones(features.shape[0], 1)], dim=1)


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    theta = torch.cat([w, torch.as_tensor(b, dtype=torch.float32).reshape(1)])
    y = with_bias_column(X) @ theta
    return X, (y + torch.normal(0.0, 0.01, y.shape)).reshape(-1, 1)


def data_iter(batch_size, features, labels):
    both = torch.cat((features, labels), 1)
    indices = list(range(both.shape[0]))
    random.shuffle(indices)
    for i in range(0, both.shape[0], batch_size):
        chunk = both[indices[i : i + batch_size]]
        yield chunk[:, : features.shape[1]], chunk[:, features.shape[1] :]


def init_params(num_inputs):
    start = torch.cat([torch.randn(num_inputs) * 0.01, torch.zeros(1)])
    w = start[:-1].reshape(-1, 1).clone().requires_grad_()
    b = start[-1:].clone().requires_grad_()
    return w, b


def linreg(X, w, b):
    return with_bias_column(X) @ torch.cat([w, b.reshape(1, 1)])


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)) ** 2 / 2


def sgd(params, lr, batch_size):
    rate = lr / batch_size
    for p in params:
        p.data.add_(-rate * p.grad)
        p.grad.zero_()


def closed_form(features, labels):
    A = with_bias_column(features)
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    A = with_bias_column(features)
    w, b = init_params(features.shape[1])
    theta = torch.cat([w, b.reshape(1, 1)]).detach().requires_grad_()
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, A, labels):
            squared_loss(X @ theta, y).sum().backward()
            sgd([theta], lr, len(y))
        history.append(squared_loss(A @ theta, labels).mean().item())
    theta = theta.detach()
    return theta[:-1], theta[-1], history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig = plt.figure(num="scatter", figsize=(6, 4), clear=True)
    ax = fig.add_subplot()
    ax.scatter(features[:, column], labels[:, 0], s=1)
    ax.margins(0.1)
    return fig
