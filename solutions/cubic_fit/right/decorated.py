"""Decorators around everything, keyword calls, functools.reduce and partial."""

import functools

import numpy as np
import torch


def told(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(function.__name__, "done")
        return result

    return wrapper


@told
def cubic(a, b, c, d, x):
    return functools.reduce(lambda total, k: total * x + k, (c, b, a), d)


@told
def cubic_gradients(a, b, c, d, x, y):
    e = a + b * x + c * x**2 + d * x**3 - y
    return tuple(float(2 * np.inner(e, column)) for column in (np.ones_like(x), x, x**2, x**3))


@told
def fit_manual(x, y, start, lr, steps, verbose=False):
    def move(p, _):
        return tuple(np.asarray(p) - lr * np.asarray(cubic_gradients(*p, x=x, y=y)))

    return functools.reduce(move, range(steps), tuple(start))


@torch.enable_grad()
def fit_autograd(x, y, start, lr, steps, *, print_every=None):
    params = {name: torch.tensor(v, device=x.device, requires_grad=True) for name, v in zip("abcd", start)}
    for t in range(steps):
        loss = (cubic(**params, x=x) - y).square().sum()
        loss.backward()
        if print_every and t % print_every == 0:
            print(t, loss.item())
        with torch.no_grad():
            for p in params.values():
                p -= lr * p.grad
        for p in params.values():
            p.grad.zero_()
    return [params[name].item() for name in "abcd"]


def powers(x):
    return torch.stack([torch.pow(x, k) for k in range(1, 4)], 1)


class CubicRegressor(torch.nn.Module):
    def __init__(self, in_features=3):
        super().__init__()
        self.linear = torch.nn.Linear(in_features, 1)
        self.flatten = torch.nn.Flatten(start_dim=0)

    def forward(self, features):
        return self.flatten(self.linear(features))


_make = {
    "rmsprop": functools.partial(torch.optim.RMSprop),
    "adam": functools.partial(torch.optim.Adam),
    "sgd": functools.partial(torch.optim.SGD),
}


@told
def fit_module(model, x, y, lr, steps, optimizer):
    opt, criterion, losses = _make[optimizer](model.parameters(), lr=lr), torch.nn.MSELoss(), []
    for _ in range(steps):
        opt.zero_grad()
        loss = criterion(model(powers(x)), y)
        loss.backward()
        losses.append(loss.item())
        opt.step()
    return losses
