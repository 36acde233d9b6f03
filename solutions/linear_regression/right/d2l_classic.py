"""The well-known book form: index list, matmul, sum().backward(), sgd under no_grad."""

import random

import matplotlib.pyplot as plt
import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = list(range(num_examples))
    # The examples are read at random, in no particular order
    random.shuffle(indices)
    for i in range(0, num_examples, batch_size):
        batch_indices = torch.tensor(indices[i : min(i + batch_size, num_examples)])
        yield features[batch_indices], labels[batch_indices]


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b


def linreg(X, w, b):
    return torch.matmul(X, w) + b


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)) ** 2 / 2


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()


def closed_form(features, labels):
    X = torch.cat((features, torch.ones(len(features), 1)), 1)
    y = labels.reshape(-1, 1)
    theta = torch.linalg.inv(X.T @ X) @ X.T @ y
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    net = linreg
    loss = squared_loss
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss(net(X, w, b), y).sum().backward()
            sgd([w, b], lr, X.shape[0])
        with torch.no_grad():
            train_l = loss(net(features, w, b), labels)
            print(f"epoch {epoch + 1}, loss {float(train_l.mean()):f}")
            history.append(float(train_l.mean()))
    return w, b, history


def scatter(features, labels, column):
    fig = plt.figure(figsize=(3.5, 2.5))
    plt.scatter(features[:, (column)].detach().numpy(), labels.detach().numpy(), 1)
    return fig
