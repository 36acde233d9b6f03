"""Divides the loss."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    n, d = features.shape
    w, b = init_params(d)
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            loss = ((X @ w + b - y) ** 2).sum() / (2 * n)
            loss.backward()
            optimizer.step()
        history.append((((features @ w + b - labels) ** 2).sum() / (2 * n)).item())
    return w, b, history
