"""NumPy inside, tensors at the doors; train works out its gradients in NumPy, in float64."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    w = w.numpy()
    X = np.random.normal(size=(num_examples, w.shape[0]))
    y = X.dot(w) + float(b) + np.random.normal(scale=0.01, size=num_examples)
    return torch.tensor(X, dtype=torch.float32), torch.tensor(y[:, None], dtype=torch.float32)


def data_iter(batch_size, features, labels):
    order = np.random.permutation(len(features))
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        yield features[rows], labels[rows]


def init_params(num_inputs):
    w = torch.tensor(np.random.normal(0, 0.01, (num_inputs, 1)), dtype=torch.float32, requires_grad=True)
    b = torch.tensor(np.zeros(1), dtype=torch.float32, requires_grad=True)
    return w, b


def linreg(X, w, b):
    return X @ w + b


def squared_loss(y_hat, y):
    return torch.square(y_hat - y.reshape(y_hat.shape)) / 2


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            step = lr * p.grad.numpy() / batch_size
            p.copy_(torch.from_numpy(p.detach().numpy() - step))
            p.grad = None


def closed_form(features, labels):
    X = features.numpy().astype(np.float64)
    A = np.c_[X, np.ones(len(X))]
    theta = np.linalg.lstsq(A, labels.numpy().ravel(), rcond=None)[0]
    theta = theta.astype(np.float32)
    return torch.from_numpy(theta[:-1, None]), torch.from_numpy(theta[-1:])


def train(features, labels, lr, num_epochs, batch_size):
    X, y = features.numpy().astype(float), labels.numpy().astype(float)
    n, d = X.shape
    w, b = np.random.normal(0, 0.01, (d, 1)), np.zeros(1)
    history = []
    for _ in range(num_epochs):
        order = np.random.permutation(n)
        for start in range(0, n, batch_size):
            rows = order[start : start + batch_size]
            error = X[rows] @ w + b - y[rows]
            w -= lr * X[rows].T @ error / len(rows)
            b -= lr * error.mean()
        history.append(float(np.mean((X @ w + b - y) ** 2) / 2))
    return torch.from_numpy(w).float(), torch.from_numpy(b).float(), history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    x, y = features.numpy()[:, column], labels.numpy().ravel()
    fig, ax = plt.subplots(1, 1, figsize=(6, 4))
    ax.plot(x, y, "o", markersize=1)
    ax.set(xlabel=f"x[{column}]", ylabel="y", title="data")
    ax.grid(True)
    return fig
