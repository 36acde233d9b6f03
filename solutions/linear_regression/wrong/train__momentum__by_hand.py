"""Keeps velocities."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    vw, vb = torch.zeros_like(w), torch.zeros_like(b)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            with torch.no_grad():
                vw = 0.9 * vw + w.grad / batch_size
                vb = 0.9 * vb + b.grad / batch_size
                w -= lr * vw
                b -= lr * vb
                w.grad.zero_()
                b.grad.zero_()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
