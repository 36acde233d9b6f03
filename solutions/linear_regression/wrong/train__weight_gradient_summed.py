"""b moves rightly, but every step of w is batch_size times too long.

The gradient of w is a sum over the minibatch here, and that of b an average. Compare the two update lines: both should
average.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w = torch.normal(0, 0.01, (features.shape[1], 1))
    b = torch.zeros(1)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            error = X @ w + b - y
            grad_w = X.T @ error
            grad_b = error.mean(0)
            w -= lr * grad_w
            b -= lr * grad_b
        history.append(((features @ w + b - labels) ** 2 / 2).mean().item())
    return w, b, history
