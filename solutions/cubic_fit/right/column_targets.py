"""Works with columns inside: y and the predictions are both made (n, 1) before they are compared."""

import numpy as np
import torch
import torch.nn as nn
import torch.optim as optim


def cubic(a, b, c, d, x):
    coefficients, total = [a, b, c, d], 0
    for k in reversed(range(4)):
        total = total * x + coefficients[k]
    return total


def cubic_gradients(a, b, c, d, x, y):
    X = np.column_stack((np.ones(len(x)), x, x**2, x**3))
    residual = X @ np.array([[a], [b], [c], [d]]) - y[:, np.newaxis]
    gradient = 2 * (X * residual).sum(axis=0)
    a_, b_, c_, d_ = gradient
    return float(a_), float(b_), float(c_), float(d_)


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for _ in range(steps):
        da, db, dc, dd = cubic_gradients(a, b, c, d, x, y)
        a += -lr * da
        b += -lr * db
        c += -lr * dc
        d += -lr * dd
    return (a, b, c, d)


def fit_autograd(x, y, start, lr, steps):
    x, y = x.unsqueeze(1), y.unsqueeze(1)
    w = torch.tensor([[v] for v in start], device=x.device, requires_grad=True)
    X = torch.cat([torch.ones_like(x), x, x**2, x**3], 1)
    optimizer = optim.SGD([w], lr=lr, momentum=0, weight_decay=0)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = nn.MSELoss(reduction="sum")(X @ w, y)
        loss.backward()
        optimizer.step()
    return tuple(w.squeeze().tolist())


def powers(x):
    x = x[:, None]
    return torch.concat([x, x.pow(2), x.pow(3)], axis=1)


class CubicRegressor(nn.Module):
    def __init__(self):
        super(CubicRegressor, self).__init__()
        self.w = nn.Parameter(torch.randn(3, 1))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return (torch.mm(x, self.w) + self.b).squeeze(1)


def fit_module(model, x, y, lr, steps, optimizer):
    if optimizer == "sgd":
        opt = optim.SGD(model.parameters(), lr=lr)
    elif optimizer == "adam":
        opt = optim.Adam(model.parameters(), lr=lr)
    elif optimizer == "rmsprop":
        opt = optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss()
    history = []
    for epoch in range(steps):
        y_pred = model(powers(x)).reshape(-1, 1)
        loss = criterion(y_pred, y.reshape(-1, 1))
        opt.zero_grad()
        loss.backward()
        history.append(loss.data.item())
        opt.step()
    return history
