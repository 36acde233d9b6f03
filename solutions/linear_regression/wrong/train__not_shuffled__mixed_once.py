"""The order is drawn once, before the epochs."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    batches = list(data_iter(batch_size, features, labels))
    history = []
    for epoch in range(num_epochs):
        for X, y in batches:
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
