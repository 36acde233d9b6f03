"""Draws one permutation before the epochs."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    order = torch.randperm(len(features))
    X_all, y_all = features[order], labels[order]
    history = []
    for _ in range(num_epochs):
        for X, y in zip(X_all.split(batch_size), y_all.split(batch_size)):
            squared_loss(linreg(X, w, b), y).mean().backward()
            sgd([w, b], lr, 1)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
