"""Runs backward once for each parameter."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            for param in (w, b):
                squared_loss(linreg(X, w, b), y).mean().backward()
                with torch.no_grad():
                    param -= lr * param.grad
                w.grad, b.grad = None, None
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
