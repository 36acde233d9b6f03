"""The gradients by hand, but with torch's arithmetic in float64; no autograd."""

import torch


def cubic(a, b, c, d, x):
    y_pred = a + b * x + c * x**2 + d * x**3
    return y_pred


def cubic_gradients(a, b, c, d, x, y):
    with torch.no_grad():
        x, y = torch.from_numpy(x), torch.from_numpy(y)
        e = 2 * (cubic(a, b, c, d, x) - y)
        return e.sum().item(), (e @ x).item(), (e @ x.pow(2)).item(), (e @ x.pow(3)).item()


def fit_manual(x, y, start, lr, steps):
    p = list(map(float, start))
    for _ in range(steps):
        g = cubic_gradients(*p, x, y)
        for i in range(4):
            p[i] -= lr * g[i]
    return p


def fit_autograd(x, y, start, lr, steps):
    # the sums run over large numbers: float64 inside
    x, y = x.double(), y.double()
    p = torch.tensor(start, dtype=torch.float64, device=x.device, requires_grad=True)
    for _ in range(steps):
        p.grad = None
        loss = (p[0] + p[1] * x + p[2] * x**2 + p[3] * x**3 - y).square().sum()
        loss.backward()
        with torch.no_grad():
            p.copy_(p - lr * p.grad)
    return p.tolist()


def powers(x):
    return torch.stack([x, x * x, x * x * x]).T


class CubicRegressor(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bilinear_free = torch.nn.ModuleDict({"out": torch.nn.Linear(3, 1)})
        torch.nn.init.normal_(self.bilinear_free["out"].weight, std=0.1)
        torch.nn.init.zeros_(self.bilinear_free["out"].bias)

    def forward(self, features):
        return torch.flatten(self.bilinear_free["out"](features))


def fit_module(model, x, y, lr, steps, optimizer):
    name = {"rmsprop": "RMSprop", "adam": "Adam", "sgd": "SGD"}
    opt = getattr(torch.optim, name[optimizer])(model.parameters(), lr=lr)
    features = powers(x)
    out = []
    for _ in range(steps):
        loss = torch.sum((model(features) - y) ** 2) / len(y)
        out.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return out
