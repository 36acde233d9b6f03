"""Short names, recursion of generators, a loader with the length and item access of a list."""

import torch as t
import torch.nn as nn
import torch.nn.functional as f


class L:
    def __init__(self, x, y, b):
        self.x, self.y, self.b = x, y, b

    def __len__(self):
        return (len(self.x) + self.b - 1) // self.b

    def __iter__(self):
        p = t.argsort(t.rand(len(self.x)))
        yield from ((self.x[i], self.y[i]) for i in p.chunk(len(self)) if len(p) % self.b == 0) if False else self._cut(p)

    def _cut(self, p):
        if len(p):
            yield self.x[p[: self.b]], self.y[p[: self.b]]
            yield from self._cut(p[self.b :])


make_loader = L


class ConvNet(nn.Module):
    def __init__(s):
        super().__init__()
        s.f = nn.Sequential(*sum(([nn.Conv2d(i, o, 5, padding=2), nn.MaxPool2d(2), nn.ReLU()] for i, o in ((3, 32), (32, 32), (32, 64))), []))
        s.g = nn.Sequential(nn.Flatten(), nn.Linear(1024, 64), nn.Tanh(), nn.Linear(64, 10))

    def forward(s, x):
        return s.g(s.f(x))


def fit(m, d, r, n):
    o, h = t.optim.RMSprop(m.parameters(), r), []
    for _ in range(n):
        for x, y in d:
            o.zero_grad()
            (l := f.mse_loss(m(x), y)).backward()
            o.step()
            h.append(l.item())
    return h


def evaluate(m, d):
    w, _ = m.training, m.eval()
    with t.no_grad():
        e = [f.mse_loss(m(x), y, reduction="none").flatten() for x, y in d]
    m.train(w)
    return t.cat(e).mean().item()


def plot_results(l, p, q):
    import matplotlib.pyplot as plt

    g, (a, b) = plt.subplots(1, 2)
    a.plot(l)
    b.plot(p)
    b.plot(q)
    return g
