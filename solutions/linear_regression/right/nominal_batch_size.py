"""The short last minibatch is divided by the nominal batch size, as in the older book."""

import random

import torch
from matplotlib import pyplot as plt


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, w.shape[-1]))
    y = X.matmul(w) + b + torch.normal(0, 0.01, (num_examples,))
    return X, y.view((-1, 1))


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = list(range(num_examples))
    random.shuffle(indices)
    for i in range(0, num_examples, batch_size):
        j = torch.LongTensor(indices[i : min(i + batch_size, num_examples)])
        yield features.index_select(0, j), labels.index_select(0, j)


def init_params(num_inputs):
    w = torch.tensor(torch.normal(0, 0.01, (num_inputs, 1)).tolist(), requires_grad=True)
    b = torch.zeros(1, dtype=torch.float32, requires_grad=True)
    return w, b


def linreg(X, w, b):
    return torch.mm(X, w) + b


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.size())) ** 2 / 2


def sgd(params, lr, batch_size):
    for param in params:
        param.data -= lr * param.grad / batch_size
        param.grad.data.zero_()


def closed_form(features, labels):
    X = torch.hstack((features, torch.ones(len(features), 1)))
    theta, *_ = torch.linalg.lstsq(X, labels.reshape(-1, 1))
    return theta[0:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y).sum()
            loss.backward()
            sgd([w, b], lr, batch_size)
        train_loss = squared_loss(linreg(features, w, b), labels)
        history.append(train_loss.mean().item())
        print(f"epoch {epoch + 1}, loss {history[-1]:f}")
    return w, b, history


def scatter(features, labels, column):
    plt.rcParams["figure.figsize"] = (3.5, 2.5)
    fig, ax = plt.subplots()
    ax.scatter(features[:, column].numpy(), labels.numpy(), 1)
    return fig
