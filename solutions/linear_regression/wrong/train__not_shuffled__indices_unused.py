"""Shuffles indices and does not use them."""

import random

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    indices = list(range(len(features)))
    history = []
    for _ in range(num_epochs):
        random.shuffle(indices)
        for i in range(0, len(indices), batch_size):
            j = min(i + batch_size, len(indices))
            squared_loss(linreg(features[i:j], w, b), labels[i:j]).sum().backward()
            sgd([w, b], lr, j - i)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
