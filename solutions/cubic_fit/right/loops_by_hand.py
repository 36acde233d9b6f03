"""A beginner's loops over the points, and long names."""

import torch


def cubic(a, b, c, d, x):
    x_squared = x * x
    x_cubed = x_squared * x
    return a + b * x + c * x_squared + d * x_cubed


def cubic_gradients(a, b, c, d, x, y):
    gradient_a = 0.0
    gradient_b = 0.0
    gradient_c = 0.0
    gradient_d = 0.0
    for i in range(len(x)):
        prediction = a + b * x[i] + c * x[i] ** 2 + d * x[i] ** 3
        error = prediction - y[i]
        gradient_a = gradient_a + 2 * error
        gradient_b = gradient_b + 2 * error * x[i]
        gradient_c = gradient_c + 2 * error * x[i] ** 2
        gradient_d = gradient_d + 2 * error * x[i] ** 3
    return float(gradient_a), float(gradient_b), float(gradient_c), float(gradient_d)


def fit_manual(x, y, start, lr, steps):
    a = start[0]
    b = start[1]
    c = start[2]
    d = start[3]
    for step in range(steps):
        error = cubic(a, b, c, d, x) - y
        gradient_a = (2 * error).sum()
        gradient_b = (2 * error * x).sum()
        gradient_c = (2 * error * x * x).sum()
        gradient_d = (2 * error * x * x * x).sum()
        a = a - lr * gradient_a
        b = b - lr * gradient_b
        c = c - lr * gradient_c
        d = d - lr * gradient_d
    return float(a), float(b), float(c), float(d)


def fit_autograd(x, y, start, lr, steps):
    a = torch.tensor(start[0], requires_grad=True)
    b = torch.tensor(start[1], requires_grad=True)
    c = torch.tensor(start[2], requires_grad=True)
    d = torch.tensor(start[3], requires_grad=True)
    for step in range(steps):
        loss = torch.sum((cubic(a, b, c, d, x) - y) ** 2)
        loss.backward()
        with torch.no_grad():
            a = a - lr * a.grad
            b = b - lr * b.grad
            c = c - lr * c.grad
            d = d - lr * d.grad
        a.requires_grad = True
        b.requires_grad = True
        c.requires_grad = True
        d.requires_grad = True
    return float(a), float(b), float(c), float(d)


def powers(x):
    rows = []
    for value in x:
        rows.append(torch.stack([value, value**2, value**3]))
    return torch.stack(rows)


class CubicRegressor(torch.nn.Module):
    def __init__(self):
        torch.nn.Module.__init__(self)
        self.my_layer = torch.nn.Linear(3, 1)

    def forward(self, features):
        column = self.my_layer(features)
        return column.view(-1)


def fit_module(model, x, y, lr, steps, optimizer):
    features = powers(x)
    loss_function = torch.nn.MSELoss()
    if optimizer == "rmsprop":
        my_optimizer = torch.optim.RMSprop(model.parameters(), lr)
    if optimizer == "adam":
        my_optimizer = torch.optim.Adam(model.parameters(), lr)
    if optimizer == "sgd":
        my_optimizer = torch.optim.SGD(model.parameters(), lr)
    all_losses = []
    for step in range(steps):
        predictions = model(features)
        loss = loss_function(predictions, y)
        all_losses.append(float(loss))
        my_optimizer.zero_grad()
        loss.backward()
        my_optimizer.step()
    return all_losses
