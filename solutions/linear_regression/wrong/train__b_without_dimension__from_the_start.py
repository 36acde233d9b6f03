"""Starts with a tensor without dimensions."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w = torch.normal(0, 0.01, (features.shape[1], 1), requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(X @ w + b, y).mean().backward()
            sgd([w, b], lr, 1)
        history.append(squared_loss(features @ w + b, labels).mean().item())
    return w, b, history
