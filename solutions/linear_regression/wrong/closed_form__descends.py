"""w and b are on the way to the least-squares solution, but not there yet.

They come from a fixed number of gradient steps, which only approach the answer. The exact one needs no steps and no
learning rate: it solves a system of linear equations.
"""

import torch


def closed_form(features, labels):
    n, d = features.shape
    y = labels.reshape(-1, 1)
    w, b = torch.zeros(d, 1), torch.zeros(1)
    for _ in range(20):
        error = features @ w + b - y
        w -= 0.1 * features.T @ error / n
        b -= 0.1 * error.mean(0)
    return w, b
