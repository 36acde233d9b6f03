"""A helper trains one epoch and makes its own parameters."""

import torch


def train_epoch(features, labels, lr, batch_size):
    w, b = init_params(features.shape[1])
    for X, y in data_iter(batch_size, features, labels):
        squared_loss(linreg(X, w, b), y).mean().backward()
        sgd([w, b], lr, 1)
    with torch.no_grad():
        return w, b, squared_loss(linreg(features, w, b), labels).mean().item()


def train(features, labels, lr, num_epochs, batch_size):
    history = []
    for _ in range(num_epochs):
        w, b, loss = train_epoch(features, labels, lr, batch_size)
        history.append(loss)
    return w, b, history
