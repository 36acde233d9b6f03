"""Linear regression from scratch, with minibatch stochastic gradient descent: the reference solution."""

import random

import torch


def synthetic_data(w, b: float, num_examples: int):
    """Features from N(0, 1), and labels y = Xw + b + noise as a column."""
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = X @ w + b
    y = y + torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)


def data_iter(batch_size: int, features, labels):
    """Yield the minibatches of one pass in random order; the last one may be shorter."""
    indices = list(range(len(features)))
    random.shuffle(indices)
    for start in range(0, len(indices), batch_size):
        batch = torch.tensor(indices[start : start + batch_size])
        yield features[batch], labels[batch]


def init_params(num_inputs: int):
    """Small random weights and a bias of zero, both ready for autograd."""
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b


def linreg(X, w, b):
    """The predictions, a column."""
    return X @ w + b


def squared_loss(y_hat, y):
    """Half the squared error of every example."""
    return (y_hat - y.reshape(y_hat.shape)) ** 2 / 2


def sgd(params, lr: float, batch_size: int) -> None:
    """Move each parameter against its mean gradient, unseen by autograd, and clear the gradient."""
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()


def closed_form(features, labels):
    """Least squares with a column of ones for the bias; solved in float64, for accuracy."""
    ones = torch.ones(len(features), 1, dtype=torch.float64)
    A = torch.cat([features.double(), ones], dim=1)
    solution = torch.linalg.lstsq(A, labels.double().reshape(-1, 1)).solution.float()
    return solution[:-1], solution[-1]


def train(features, labels, lr: float, num_epochs: int, batch_size: int):
    """Minibatch SGD from a fresh start; also the mean loss over all examples after each epoch."""
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history


def scatter(features, labels, column: int):
    """One feature against the labels, as points."""
    from matplotlib.figure import Figure

    figure = Figure()
    axes = figure.subplots()
    axes.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    axes.set_xlabel(f"feature {column}")
    axes.set_ylabel("label")
    return figure
