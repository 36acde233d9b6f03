"""The update assigns to .data, so the tensor stays and gets a new storage."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(mean=0.0, std=1.0, size=(num_examples, w.size(0)))
    y = (X * w).sum(dim=1, keepdim=True) + b
    return X, y + torch.from_numpy(np.random.normal(0, 0.01, y.shape).astype("float32"))


def data_iter(batch_size, features, labels):
    perm = torch.randperm(features.shape[0])
    for i in range(0, features.shape[0], batch_size):
        yield features[perm[i : i + batch_size]], labels[perm[i : i + batch_size]]


def init_params(num_inputs):
    w = torch.randn((num_inputs, 1))
    w.data = w.data * 0.01
    w.requires_grad_(True)
    b = torch.tensor([0.0], requires_grad=True)
    return w, b


def linreg(X, w, b):
    return b + X @ w


def squared_loss(y_hat, y):
    y = y.view(y_hat.shape) if y.is_contiguous() else y.reshape(y_hat.shape)
    return (y - y_hat) ** 2 / 2


def sgd(params, lr, batch_size):
    for param in params:
        param.data = param.data - lr * param.grad.data / batch_size
        param.grad.data = torch.zeros_like(param.grad)


def closed_form(features, labels):
    X = torch.column_stack((features, torch.ones(features.shape[0])))
    y = labels.flatten()
    theta = torch.linalg.solve(X.t().mm(X), X.t().mv(y))
    return theta[:-1].unsqueeze(1), theta[-1].unsqueeze(0)


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for Xb, yb in data_iter(batch_size, features, labels):
            l_batch = squared_loss(linreg(Xb, w, b), yb)
            l_batch.sum().backward()
            sgd([w, b], lr, Xb.size(0))
        full = squared_loss(linreg(features, w, b), labels).detach()
        history += [full.mean().item()]
    return w.data, b.data, history


def scatter(features, labels, column):
    from matplotlib import pyplot

    figure, axes = pyplot.subplots()
    axes.plot(features[:, column].numpy(), labels[:, 0].numpy(), ".", markersize=1, color="green")
    return figure
