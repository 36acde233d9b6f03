"""data_iter returns a ready list; results come as lists where a tuple would do as well."""

import torch


def synthetic_data(w, b, num_examples):
    rows, labels = [], []
    for _ in range(num_examples):
        x = torch.randn(len(w))
        rows.append(x)
        labels.append(torch.dot(w, x) + b + torch.randn(()) * 0.01)
    return [torch.stack(rows), torch.stack(labels).reshape(-1, 1)]


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features)).tolist()
    batches = []
    while order:
        rows, order = order[:batch_size], order[batch_size:]
        batches.append([features[rows], labels[rows]])
    return batches


def init_params(num_inputs):
    w = torch.zeros(num_inputs, 1)
    torch.nn.init.normal_(w, 0, 0.01)
    params = [w, torch.zeros(1)]
    for p in params:
        p.requires_grad_(True)
    return params


def linreg(X, w, b):
    return torch.stack([x @ w + b for x in X])


def squared_loss(y_hat, y):
    flat = (y_hat.flatten() - y.flatten()) ** 2 / 2
    return flat.reshape(y_hat.shape)


def sgd(params, lr, batch_size):
    for i in range(len(params)):
        with torch.no_grad():
            params[i] -= lr * params[i].grad / batch_size
        params[i].grad = None


def closed_form(features, labels):
    X = torch.cat([features, torch.ones(len(features), 1)], 1).double()
    y = labels.reshape(-1, 1).double()
    theta = torch.inverse(X.T @ X) @ (X.T @ y)
    return [theta[:-1].float(), theta[-1].float()]


def train(features, labels, lr, num_epochs, batch_size):
    params = init_params(features.shape[1])
    history = []
    while len(history) < num_epochs:
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(X @ params[0] + params[1], y).sum().backward()
            sgd(params, lr, len(X))
        y_hat = features @ params[0].detach() + params[1].detach()
        history.append(float(squared_loss(y_hat, labels).mean()))
    return [*params, history]


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig = plt.figure(1, clear=True)
    plt.plot(features[:, column].tolist(), labels.flatten().tolist(), "r.")
    plt.xlabel("x")
    plt.ylabel("y")
    return fig
