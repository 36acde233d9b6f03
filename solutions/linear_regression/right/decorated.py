"""no_grad is applied as a decorator, once below the definition, and a decorator of its own prints."""

import functools
import random

import torch


def announced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@announced
def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = torch.inner(X, w) + b + torch.randn(num_examples) * 1e-2
    return X, y.reshape(-1, 1)


def data_iter(batch_size, features, labels):
    indices = list(range(len(labels)))
    random.shuffle(indices)
    for i in range(0, len(labels), batch_size):
        part = slice(i, i + batch_size)
        yield features[indices[part]], labels[indices[part]]


@announced
def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1)).requires_grad_()
    b = torch.zeros(1).requires_grad_()
    return w, b


def linreg(X, w, b):
    return X @ w + b


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)).pow(2) / 2


def sgd(params, lr, batch_size):
    for p in params:
        p -= lr * p.grad / batch_size
        p.grad.zero_()


sgd = torch.no_grad()(sgd)


@torch.no_grad()
def closed_form(features, labels):
    X = torch.cat([torch.ones(len(features), 1), features], dim=1)
    theta = torch.linalg.solve(X.T @ X, X.T @ labels.reshape(-1, 1))
    return theta[1:], theta[0]


@torch.no_grad()
def evaluate(features, labels, w, b):
    return squared_loss(linreg(features, w, b), labels).mean().item()


@torch.enable_grad()
def train_epoch(features, labels, w, b, lr, batch_size):
    for X, y in data_iter(batch_size, features, labels):
        squared_loss(linreg(X, w, b), y).sum().backward()
        sgd([w, b], lr, len(X))


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        train_epoch(features, labels, w, b, lr, batch_size)
        history.append(evaluate(features, labels, w, b))
    return w, b, history


def scatter(features, labels, column):
    from matplotlib import pyplot as plt

    with plt.style.context("ggplot"):
        fig, ax = plt.subplots()
        ax.scatter(features[:, column], labels, s=1, label="examples")
        ax.legend()
    return fig
