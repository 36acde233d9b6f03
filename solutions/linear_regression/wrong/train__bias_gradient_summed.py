"""w moves rightly, but every step of b is batch_size times too long.

The gradient of b is a sum over the minibatch here, and that of w an average. Compare the two update lines: both should
average.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    d = features.shape[1]
    w = torch.normal(0, 0.01, (d, 1))
    b = torch.zeros(1)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            error = X @ w + b - y
            w = w - lr * X.T @ error / len(X)
            b = b - lr * error.sum(0)
        history.append(((features @ w + b - labels) ** 2 / 2).mean().item())
    return w, b, history
