"""As in the tutorials: everything inlined, grad_a to grad_d, `**`, `x.unsqueeze(-1).pow(p)` and Flatten(0, 1)."""

import math

import numpy as np
import torch


def cubic(a, b, c, d, x):
    return a + b * x + c * x ** 2 + d * x ** 3


def cubic_gradients(a, b, c, d, x, y):
    y_pred = a + b * x + c * x ** 2 + d * x ** 3
    grad_y_pred = 2.0 * (y_pred - y)
    grad_a = grad_y_pred.sum()
    grad_b = (grad_y_pred * x).sum()
    grad_c = (grad_y_pred * x ** 2).sum()
    grad_d = (grad_y_pred * x ** 3).sum()
    return grad_a, grad_b, grad_c, grad_d


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    learning_rate = lr
    for t in range(steps):
        y_pred = a + b * x + c * x ** 2 + d * x ** 3
        loss = np.square(y_pred - y).sum()
        if t % 100 == 99:
            print(t, loss)
        grad_y_pred = 2.0 * (y_pred - y)
        grad_a = grad_y_pred.sum()
        grad_b = (grad_y_pred * x).sum()
        grad_c = (grad_y_pred * x ** 2).sum()
        grad_d = (grad_y_pred * x ** 3).sum()
        a -= learning_rate * grad_a
        b -= learning_rate * grad_b
        c -= learning_rate * grad_c
        d -= learning_rate * grad_d
    print(f"Result: y = {a} + {b} x + {c} x^2 + {d} x^3")
    return a, b, c, d


def fit_autograd(x, y, start, lr, steps):
    a = torch.tensor(start[0], dtype=torch.float, requires_grad=True)
    b = torch.tensor(start[1], dtype=torch.float, requires_grad=True)
    c = torch.tensor(start[2], dtype=torch.float, requires_grad=True)
    d = torch.tensor(start[3], dtype=torch.float, requires_grad=True)
    for t in range(steps):
        y_pred = a + b * x + c * x ** 2 + d * x ** 3
        loss = (y_pred - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            a -= lr * a.grad
            b -= lr * b.grad
            c -= lr * c.grad
            d -= lr * d.grad
            a.grad = None
            b.grad = None
            c.grad = None
            d.grad = None
    return a.item(), b.item(), c.item(), d.item()


def powers(x):
    p = torch.tensor([1, 2, 3], device=x.device)
    return x.unsqueeze(-1).pow(p)


class CubicRegressor(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = torch.nn.Sequential(torch.nn.Linear(3, 1), torch.nn.Flatten(0, 1))

    def forward(self, xx):
        return self.layers(xx)


def fit_module(model, x, y, lr, steps, optimizer):
    xx = powers(x)
    loss_fn = torch.nn.MSELoss(reduction="mean")
    if optimizer == "rmsprop":
        opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    elif optimizer == "adam":
        opt = torch.optim.Adam(model.parameters(), lr=lr)
    else:
        opt = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for t in range(steps):
        y_pred = model(xx)
        loss = loss_fn(y_pred, y)
        if t % 100 == 99:
            print(t, loss.item())
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses


x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
model = CubicRegressor()
print(fit_module(model, x, y, 1e-3, 10, "rmsprop")[-1])
linear_layer = model.layers[0]
print(f"Result: y = {linear_layer.bias.item()} + {linear_layer.weight[:, 0].item()} x")
