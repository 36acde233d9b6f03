"""A Module with two nn.Parameters; linreg and train both go through it."""

import torch
from torch import nn
from torch.utils import data


class LinearRegression(nn.Module):
    def __init__(self, num_inputs):
        super().__init__()
        self.w = nn.Parameter(torch.normal(0, 0.01, (num_inputs, 1)))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, X):
        return X @ self.w + self.b


class Synthetic(data.Dataset):
    def __init__(self, w, b, num_examples):
        self.X = torch.randn(num_examples, len(w))
        self.y = (self.X @ w + b).unsqueeze(-1)
        self.y += torch.randn(self.y.shape) * 0.01

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        return self.X[i], self.y[i]


class Pairs(Synthetic):
    def __init__(self, X, y):
        self.X, self.y = X, y


def synthetic_data(w, b, num_examples):
    return Synthetic(w, b, num_examples)[:]


def data_iter(batch_size, features, labels):
    return iter(data.DataLoader(Pairs(features, labels), batch_size, shuffle=True))


def init_params(num_inputs):
    model = LinearRegression(num_inputs)
    return tuple(model.parameters())


def linreg(X, w, b):
    return torch.func.functional_call(LinearRegression(len(w)), {"w": w, "b": b}, (X,))


class HalfSquare(nn.Module):
    def forward(self, y_hat, y):
        return (y_hat - y.reshape(y_hat.shape)) ** 2 / 2


squared_loss = HalfSquare()


def sgd(params, lr, batch_size):
    for p in params:
        with torch.no_grad():
            p -= lr * p.grad / batch_size
        p.grad.detach_()
        p.grad.zero_()


def closed_form(features, labels):
    model = nn.Linear(features.shape[1], 1)
    X = torch.cat([features, torch.ones(len(features), 1)], 1)
    theta = torch.linalg.lstsq(X, labels.reshape(-1, 1)).solution
    model.weight.data = theta[:-1].T
    model.bias.data = theta[-1]
    return model.weight.data.T, model.bias.data


def train(features, labels, lr, num_epochs, batch_size):
    model = LinearRegression(features.shape[1])
    history = []
    for _ in range(num_epochs):
        model.train()
        for X, y in data_iter(batch_size, features, labels):
            model.zero_grad()
            squared_loss(model(X), y).mean().backward()
            with torch.no_grad():
                for p in model.parameters():
                    p -= lr * p.grad
        model.eval()
        with torch.no_grad():
            history.append(squared_loss(model(features), labels).mean().item())
    return model.w, model.b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.plot(features[:, column].numpy(), labels.reshape(-1).numpy(), "x", ms=2, lw=0)
    return fig
