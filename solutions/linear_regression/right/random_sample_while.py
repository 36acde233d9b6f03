"""random.sample for the order, a while loop for the batches, the mean taken by hand as sum over n."""

import math
import random

import torch


def synthetic_data(w, b, num_examples):
    d = w.shape[0]
    X = torch.tensor([[random.gauss(0, 1) for _ in range(d)] for _ in range(num_examples)])
    noise = torch.tensor([[random.gauss(0, 0.01)] for _ in range(num_examples)])
    y = X @ w.view(d, 1) + b + noise
    return X, y


def data_iter(batch_size, features, labels):
    n = features.shape[0]
    order = random.sample(range(n), k=n)
    number = math.ceil(n / batch_size)
    k = 0
    while k < number:
        batch = order[k * batch_size : min((k + 1) * batch_size, n)]
        yield features[batch], labels[batch]
        k += 1


def init_params(num_inputs):
    w = torch.tensor([[random.gauss(0, 0.01)] for _ in range(num_inputs)], requires_grad=True)
    b = torch.tensor([0.0], requires_grad=True)
    return w, b


def linreg(X, w, b):
    return (X * w.T).sum(1, keepdim=True) + b


def squared_loss(y_hat, y):
    d = y_hat - y.reshape(y_hat.shape)
    return d * d / 2


def sgd(params, lr, batch_size):
    torch.set_grad_enabled(False)
    for p in params:
        p.sub_(lr * p.grad / batch_size)
        p.grad.zero_()
    torch.set_grad_enabled(True)


def closed_form(features, labels):
    y = labels.reshape(-1)
    n, d = features.shape
    A = torch.zeros(d + 1, d + 1, dtype=torch.float64)
    c = torch.zeros(d + 1, dtype=torch.float64)
    for i in range(n):
        row = torch.cat([features[i], torch.ones(1)]).double()
        A += torch.outer(row, row)
        c += row * y[i]
    theta = torch.linalg.solve(A, c).float()
    return theta[:d].reshape(d, 1), theta[d:]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    n = len(features)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = (squared_loss(linreg(X, w, b), y) / len(X)).sum()
            loss.backward()
            sgd([w, b], lr, 1)
        history.append(squared_loss(linreg(features, w, b), labels).sum().item() / n)
    return w, b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    plt.figure()
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return plt.gcf()
