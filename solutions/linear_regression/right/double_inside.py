"""float64 inside each function, float32 at every door."""

import torch

D = torch.float64


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w), dtype=D)
    y = X @ w.to(D) + b + 0.01 * torch.randn(num_examples, dtype=D)
    return X.float(), y.float().reshape(-1, 1)


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features))
    starts = range(0, len(features), batch_size)
    return [(features[order[i : i + batch_size]], labels[order[i : i + batch_size]]) for i in starts]


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), dtype=D).float().requires_grad_()
    b = torch.zeros(1, dtype=D).float().requires_grad_()
    return w, b


def linreg(X, w, b):
    return (X.to(D) @ w.to(D) + b.to(D)).float()


def squared_loss(y_hat, y):
    return ((y_hat.to(D) - y.to(D).reshape(y_hat.shape)) ** 2 / 2).to(y_hat.dtype)


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            p.copy_(p.to(D) - lr * p.grad.to(D) / batch_size)
            p.grad.zero_()


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1).to(D)
    theta = torch.linalg.lstsq(X, labels.reshape(-1, 1).to(D)).solution.to(torch.float32)
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    X, y = features.to(D), labels.to(D)
    w = torch.normal(0, 0.01, (X.shape[1], 1), dtype=D, requires_grad=True)
    b = torch.zeros(1, dtype=D, requires_grad=True)
    history = []
    for _ in range(num_epochs):
        for Xb, yb in data_iter(batch_size, X, y):
            ((Xb @ w + b - yb) ** 2 / 2).mean().backward()
            for p in (w, b):
                p.data -= lr * p.grad
                p.grad = None
        history.append(((X @ w + b - y) ** 2 / 2).mean().item())
    return w.detach().float(), b.detach().float(), history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.scatter(features[:, column].double().numpy(), labels.double().numpy(), s=1)
    return fig
