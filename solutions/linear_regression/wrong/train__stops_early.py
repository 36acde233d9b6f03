"""Training stops before num_epochs, as soon as the loss is small enough for its taste.

The history is then too short. It may save time, but the task asks for exactly num_epochs epochs: look for a condition
that leaves the outer loop.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
        if history[-1] < 0.01:
            break
    return w, b, history
