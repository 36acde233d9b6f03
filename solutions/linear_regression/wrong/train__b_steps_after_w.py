"""b steps along a gradient that was computed with the new w.

Both gradients of a step belong to the same point. Compute them first, and change the parameters afterwards: look at the
order of the lines.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w = torch.normal(0, 0.01, (features.shape[1], 1))
    b = torch.zeros(1)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            w = w - lr * X.T @ (X @ w + b - y) / len(X)
            b = b - lr * (X @ w + b - y).mean(0)
        history.append(((features @ w + b - labels) ** 2 / 2).mean().item())
    return w, b, history
