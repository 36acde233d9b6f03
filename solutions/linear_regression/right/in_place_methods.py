"""Methods with a trailing underscore wherever torch has one."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.empty(num_examples, len(w)).normal_()
    y = torch.empty(num_examples).normal_(0, 0.01)
    y.add_(X.mv(w)).add_(b)
    return X, y.unsqueeze_(1)


def data_iter(batch_size, features, labels):
    order = torch.randperm(features.size(0))
    for start in range(0, order.numel(), batch_size):
        length = min(batch_size, order.numel() - start)
        rows = order.narrow(0, start, length)
        yield features[rows], labels[rows]


def init_params(num_inputs):
    w = torch.zeros(num_inputs, 1).normal_(std=0.01).requires_grad_()
    b = torch.empty(1).fill_(0).requires_grad_()
    return w, b


def linreg(X, w, b):
    return X.mm(w).add_(b)


def squared_loss(y_hat, y):
    return y_hat.sub(y.reshape(y_hat.shape)).pow(2).mul(0.5)


def sgd(params, lr, batch_size):
    for p in params:
        p.data.addcdiv_(p.grad, torch.tensor(float(batch_size)), value=-lr)
        p.grad.zero_()


def closed_form(features, labels):
    X = features.double()
    y = labels.double().reshape(-1, 1)
    center = X.mean(0, keepdim=True)
    w = torch.linalg.lstsq(X - center, y - y.mean()).solution
    b = (y.mean() - center @ w).reshape(1)
    return w.float(), b.float()


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.size(1))
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            for p in (w, b):
                if p.grad is not None:
                    p.grad.zero_()
            squared_loss(linreg(X, w, b), y).mean().backward()
            for p in (w, b):
                p.data.add_(p.grad, alpha=-lr)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w.requires_grad_(False), b.requires_grad_(False), history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    plt.clf()
    ax = plt.gca()
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=0.5)
    return ax.figure
