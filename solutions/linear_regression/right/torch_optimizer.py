"""torch.optim.SGD does the steps, in sgd itself too; train uses nn.Linear and nn.MSELoss."""

import torch
from torch import nn
from torch.utils.data import BatchSampler, RandomSampler


def synthetic_data(w, b, num_examples):
    X = torch.randn((num_examples, w.shape[0]))
    y = torch.normal(X @ w + b, 0.01)
    return X, y.view(-1, 1)


def data_iter(batch_size, features, labels):
    for rows in BatchSampler(RandomSampler(range(len(features))), batch_size, drop_last=False):
        yield features[rows], labels[rows]


def init_params(num_inputs):
    w, b = nn.Parameter(torch.empty(num_inputs, 1)), nn.Parameter(torch.empty(1))
    nn.init.normal_(w, std=0.01)
    nn.init.zeros_(b)
    return w, b


def linreg(X, w, b):
    return nn.functional.linear(X, w.T, b)


def squared_loss(y_hat, y):
    return nn.MSELoss(reduction="none")(y_hat, y.reshape(y_hat.shape)) / 2


def sgd(params, lr, batch_size):
    optimizer = torch.optim.SGD(params, lr=lr / batch_size)
    optimizer.step()
    optimizer.zero_grad()


def closed_form(features, labels):
    A = nn.functional.pad(features, (0, 1), value=1.0)
    theta = torch.linalg.lstsq(A, labels.reshape(len(A), 1)).solution
    w, b = theta.split([features.shape[1], 1])
    return w, b.reshape(1)


def train(features, labels, lr, num_epochs, batch_size):
    net = nn.Linear(features.shape[1], 1)
    nn.init.normal_(net.weight, mean=0.0, std=0.01)
    nn.init.constant_(net.bias, 0.0)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            loss = criterion(net(X), y) / 2
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            history.append(criterion(net(features), labels).item() / 2)
    return net.weight.detach().T, net.bias.detach(), history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.scatter(x=features[:, column], y=labels.squeeze(1), s=1, c="tab:blue", alpha=0.5)
    ax.set_title(f"feature {column} and the label")
    fig.tight_layout()
    return fig
