"""Everything lives in small classes; the nine functions only call them."""

import math
import random

import torch
from matplotlib.figure import Figure


class Line:
    """A linear model with its parameters."""

    def __init__(self, w, b):
        self.w, self.b = w, b

    @classmethod
    def fresh(cls, num_inputs):
        w = torch.empty(num_inputs, 1).normal_(0, 0.01)
        return cls(w.requires_grad_(), torch.zeros(1).requires_grad_())

    def __call__(self, X):
        return X @ self.w + self.b

    @property
    def parameters(self):
        return [self.w, self.b]


class Batches:
    """One pass over the data."""

    def __init__(self, batch_size, features, labels):
        self.size, self.features, self.labels = batch_size, features, labels
        self.order = random.sample(range(len(features)), len(features))

    def __len__(self):
        return math.ceil(len(self.order) / self.size)

    def __iter__(self):
        for k in range(len(self)):
            rows = self.order[k * self.size : (k + 1) * self.size]
            yield self.features[rows], self.labels[rows]


class Descent:
    """Plain SGD."""

    def __init__(self, params, lr):
        self.params, self.lr = params, lr

    @torch.no_grad()
    def step(self, batch_size):
        for p in self.params:
            p.sub_(p.grad, alpha=self.lr / batch_size)

    def clear(self):
        for p in self.params:
            p.grad = None


def _half_square(difference):
    return difference * difference / 2


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.shape[0])
    exact = Line(w.reshape(-1, 1), b)(X)
    return X, torch.normal(exact, 0.01)


def data_iter(batch_size, features, labels):
    return Batches(batch_size, features, labels)


def init_params(num_inputs):
    model = Line.fresh(num_inputs)
    return model.w, model.b


def linreg(X, w, b):
    return Line(w, b)(X)


def squared_loss(y_hat, y):
    return _half_square(y_hat - y.reshape(*y_hat.shape))


def sgd(params, lr, batch_size):
    optimizer = Descent(params, lr)
    optimizer.step(batch_size)
    optimizer.clear()


def closed_form(features, labels):
    x_mean, y_mean = features.mean(0), labels.mean()
    X, y = features - x_mean, labels.reshape(-1, 1) - y_mean
    w = torch.linalg.solve(X.T @ X, X.T @ y)
    return w, y_mean - x_mean @ w


def train(features, labels, lr, num_epochs, batch_size):
    model = Line.fresh(features.shape[1])
    optimizer = Descent(model.parameters, lr)
    history = []
    for _ in range(num_epochs):
        for X, y in Batches(batch_size, features, labels):
            optimizer.clear()
            _half_square(model(X) - y).sum().backward()
            optimizer.step(len(X))
        with torch.no_grad():
            history.append(_half_square(model(features) - labels).mean().item())
    return model.w, model.b, history


def scatter(features, labels, column):
    fig = Figure(figsize=(5, 5))
    ax = fig.add_subplot(1, 1, 1)
    ax.scatter(features[:, column].tolist(), labels.reshape(-1).tolist(), marker=".", s=4)
    return fig
