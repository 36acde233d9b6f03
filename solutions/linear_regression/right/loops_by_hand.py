"""A beginner's loops: one number at a time, also one drawn point at a time."""

import random

import torch


def synthetic_data(w, b, num_examples):
    X = torch.zeros(num_examples, len(w))
    y = torch.zeros(num_examples, 1)
    for i in range(num_examples):
        total = 0.0
        for j in range(len(w)):
            X[i, j] = random.gauss(0, 1)
            total = total + X[i, j] * w[j]
        y[i, 0] = total + b + random.gauss(0, 0.01)
    return X, y


def data_iter(batch_size, features, labels):
    left = list(range(len(features)))
    while len(left) > 0:
        X, y = [], []
        while len(X) < batch_size and len(left) > 0:
            i = left.pop(random.randrange(len(left)))
            X.append(features[i])
            y.append(labels[i])
        yield torch.stack(X), torch.stack(y)


def init_params(num_inputs):
    w = torch.zeros(num_inputs, 1)
    for i in range(num_inputs):
        w[i, 0] = random.gauss(0, 0.01)
    w.requires_grad = True
    b = torch.zeros(1)
    b.requires_grad = True
    return w, b


def linreg(X, w, b):
    y_hat = b
    for j in range(len(w)):
        y_hat = y_hat + X[:, j] * w[j]
    return y_hat.reshape(len(X), 1)


def squared_loss(y_hat, y):
    losses = []
    for i in range(len(y_hat)):
        difference = y_hat[i] - y[i]
        losses.append(difference * difference / 2)
    return torch.stack(losses)


def sgd(params, lr, batch_size):
    for param in params:
        gradient = param.grad / batch_size
        step = lr * gradient
        param.data -= step
        param.grad.zero_()


def closed_form(features, labels):
    n = len(features)
    d = features.shape[1]
    X = torch.ones(n, d + 1, dtype=torch.float64)
    for j in range(d):
        X[:, j] = features[:, j]
    y = labels.reshape(n).double()
    # Gaussian elimination on the normal equations
    A = X.T @ X
    c = X.T @ y
    for i in range(d + 1):
        for k in range(i + 1, d + 1):
            factor = A[k, i] / A[i, i]
            A[k] = A[k] - factor * A[i]
            c[k] = c[k] - factor * c[i]
    theta = torch.zeros(d + 1, dtype=torch.float64)
    for i in reversed(range(d + 1)):
        theta[i] = (c[i] - A[i, i + 1 :] @ theta[i + 1 :]) / A[i, i]
    return theta[:d].reshape(d, 1).float(), theta[d:].float()


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            difference = linreg(X, w, b) - y
            total = (difference * difference / 2).sum()
            total.backward()
            sgd([w, b], lr, len(X))
        total = 0.0
        for value in (linreg(features, w, b) - labels).reshape(-1).tolist():
            total += value * value / 2
        history.append(total / len(features))
    return w, b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    for i in range(len(features)):
        ax.plot(features[i, column].item(), labels[i, 0].item(), "bo")
    return fig
