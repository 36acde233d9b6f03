"""Zips the shuffled pieces before the epochs."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    order = torch.randperm(len(features))
    batches = zip(features[order].split(batch_size), labels[order].split(batch_size))
    history = []
    for _ in range(num_epochs):
        for X, y in batches:
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
