"""Batches by islice over one shuffled iterator, labels and rows zipped together."""

import itertools
import random

import torch


def synthetic_data(w, b, num_examples):
    def example():
        x = torch.randn(len(w))
        return x, (x @ w + b + random.gauss(0, 0.01)).reshape(1)

    examples = [example() for _ in range(num_examples)]
    X, y = map(torch.stack, zip(*examples, strict=True))
    return X, y


def batched(iterable, size):
    iterator = iter(iterable)
    return iter(lambda: list(itertools.islice(iterator, size)), [])


def data_iter(batch_size, features, labels):
    pairs = sorted(zip(features, labels, strict=True), key=lambda _: random.random())
    for batch in batched(pairs, batch_size):
        yield tuple(torch.stack(column) for column in zip(*batch, strict=True))


def init_params(num_inputs):
    w = torch.tensor([random.gauss(0, 0.01) for _ in range(num_inputs)]).reshape(-1, 1)
    b = torch.tensor([0.0])
    return w.requires_grad_(), b.requires_grad_()


def linreg(X, w, b):
    return sum((X[:, j : j + 1] * w[j] for j in range(len(w))), start=b)


def squared_loss(y_hat, y):
    pairs = zip(y_hat.flatten(), y.flatten(), strict=True)
    return torch.stack([(p - t) ** 2 / 2 for p, t in pairs]).reshape(y_hat.shape)


def sgd(params, lr, batch_size):
    for p, step in [(p, lr * p.grad / batch_size) for p in params]:
        p.data -= step
        p.grad = None


def closed_form(features, labels):
    rows = [[*row.tolist(), 1.0] for row in features]
    X = torch.tensor(rows, dtype=torch.float64)
    theta = torch.linalg.lstsq(X, labels.double().reshape(-1, 1)).solution.float()
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in itertools.repeat(None, num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            ((linreg(X, w, b) - y).square().sum() / 2 / len(X)).backward()
            sgd([w, b], lr, 1)
        with torch.no_grad():
            errors = (linreg(features, w, b) - labels).flatten().tolist()
            history.append(sum(error**2 / 2 for error in errors) / len(errors))
    return w, b, history


def scatter(features, labels, column):
    from matplotlib.figure import Figure

    fig = Figure()
    ax = fig.subplots()
    for x, y in zip(features, labels, strict=True):
        ax.scatter(x[column].item(), y.item(), s=1, c="tab:orange")
    return fig
