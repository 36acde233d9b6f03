"""train averages the loss and takes its step without a division; sgd is not used in it."""

import random

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    y = y + 0.01 * torch.randn(num_examples)
    return X, y[:, None]


def data_iter(batch_size, features, labels):
    data = list(zip(features, labels, strict=True))
    random.shuffle(data)
    for i in range(0, len(data), batch_size):
        xs, ys = zip(*data[i : i + batch_size], strict=True)
        yield torch.stack(xs), torch.stack(ys)


def init_params(num_inputs):
    w = (0.01 * torch.randn(num_inputs, 1)).requires_grad_()
    b = torch.zeros((1,), requires_grad=True)
    return w, b


def linreg(X, w, b):
    return torch.mm(X, w).add(b)


def squared_loss(y_hat, y):
    return torch.pow(y_hat - torch.reshape(y, y_hat.shape), 2).div(2)


@torch.no_grad()
def sgd(params, lr, batch_size):
    for p in params:
        p.add_(p.grad / batch_size, alpha=-lr)
        p.grad.fill_(0)


def closed_form(features, labels):
    n, d = features.shape
    X = torch.ones(n, d + 1)
    X[:, :d] = features
    gram = X.T @ X
    theta = torch.cholesky_solve(X.T @ labels.reshape(n, 1), torch.linalg.cholesky(gram))
    return theta[:d], theta[d]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = ((X @ w + b - y) ** 2 / 2).mean()
            loss.backward()
            with torch.no_grad():
                w -= lr * w.grad
                b -= lr * b.grad
            w.grad.zero_()
            b.grad.zero_()
        history.append(((features @ w + b - labels) ** 2 / 2).mean().item())
    return w, b, history


def scatter(features, labels, column):
    from matplotlib.figure import Figure

    fig = Figure()
    ax = fig.add_axes((0.1, 0.1, 0.85, 0.85))
    ax.scatter(features[:, column].numpy(), labels.flatten().numpy())
    return fig
