"""Updates through `.data`; the module inherits from nn.Sequential."""

import numpy
import torch
import torch.nn as nn


def cubic(a, b, c, d, x):
    result = a + b * x
    result = result + c * (x ** 2)
    result = result + d * (x ** 3)
    return result


def cubic_gradients(a, b, c, d, x, y):
    error = y - cubic(a, b, c, d, x)
    grad_a = -2 * error.sum()
    grad_b = -2 * numpy.sum(error * x)
    grad_c = -2 * numpy.sum(error * x ** 2)
    grad_d = -2 * numpy.sum(error * x ** 3)
    return numpy.array([grad_a, grad_b, grad_c, grad_d])


def fit_manual(x, y, start, lr, steps):
    params = numpy.asarray(start, dtype=numpy.float64)
    i = 0
    while i < steps:
        params = params - lr * cubic_gradients(params[0], params[1], params[2], params[3], x, y)
        i += 1
    return params[0], params[1], params[2], params[3]


def fit_autograd(x, y, start, lr, steps):
    a, b, c, d = [torch.tensor([v], requires_grad=True, device=x.device) for v in start]
    for i in range(steps):
        loss = torch.pow(cubic(a, b, c, d, x) - y, 2).sum()
        loss.backward()
        for p in (a, b, c, d):
            p.data = p.data - lr * p.grad.data
            p.grad.data.zero_()
    return a.item(), b.item(), c.item(), d.item()


def powers(x):
    out = torch.zeros(len(x), 3, device=x.device)
    for k in range(3):
        out[:, k] = x ** (k + 1)
    return out


class CubicRegressor(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(3, 1), nn.Flatten(0, 1))


def fit_module(model, x, y, lr, steps, optimizer):
    inputs = powers(x)
    loss_fn = nn.MSELoss()
    classes = dict(rmsprop=torch.optim.RMSprop, adam=torch.optim.Adam, sgd=torch.optim.SGD)
    optim = classes[optimizer.lower()](params=model.parameters(), lr=lr)
    loss_list = []
    for i in range(steps):
        optim.zero_grad()
        outputs = model(inputs)
        loss = loss_fn(outputs, y)
        loss.backward()
        optim.step()
        loss_list += [loss.item()]
    return loss_list
