"""train has no autograd in it: the gradient of the half squared error is written out."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w), dtype=torch.float32)
    y = X @ w
    y += b
    y += torch.randn(num_examples) / 100
    return X, y.reshape(num_examples, 1)


def data_iter(batch_size, features, labels):
    together = torch.cat([features, labels], dim=1)
    together = together[torch.randperm(len(together))]
    for piece in together.split(batch_size):
        yield piece[:, :-1], piece[:, -1:]


def init_params(num_inputs):
    with torch.no_grad():
        w = torch.randn(num_inputs, 1) * 0.01
        b = torch.zeros(1)
    w.requires_grad_()
    b.requires_grad_()
    return w, b


def linreg(X, w, b):
    return X @ w + b.reshape(1, 1)


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)) * (y_hat - y.reshape(y_hat.shape)) / 2


def sgd(params, lr, batch_size):
    for p in params:
        p.data = p.data.sub(p.grad.mul(lr).div(batch_size))
        p.grad = None


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], dim=1).double()
    y = labels.double().reshape(-1, 1)
    theta = (X.T @ X).inverse() @ X.T @ y
    return theta[:-1].float(), theta[-1].float()


def train(features, labels, lr, num_epochs, batch_size):
    n, d = features.shape
    w = torch.randn(d, 1) * 0.01
    b = torch.zeros(1)
    history = []
    for _ in range(num_epochs):
        order = torch.randperm(n)
        for start in range(0, n, batch_size):
            rows = order[start : start + batch_size]
            error = features[rows] @ w + b - labels[rows]
            w = w - lr * features[rows].T @ error / len(rows)
            b = b - lr * error.mean()
        error = features @ w + b - labels
        history.append((error.square().mean() / 2).item())
    return w, b, history


def scatter(features, labels, column):
    from matplotlib.figure import Figure

    fig = Figure(dpi=150)
    ax = fig.subplots()
    ax.scatter(features[:, column : column + 1].numpy(), labels.numpy(), s=1)
    return fig
