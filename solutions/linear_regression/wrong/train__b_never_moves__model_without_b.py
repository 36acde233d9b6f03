"""Predicts without b."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            squared_loss(X @ w, y).mean().backward()
            optimizer.step()
        history.append(squared_loss(features @ w, labels).mean().item())
    return w, b, history
