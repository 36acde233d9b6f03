"""Positive and negative errors cancel: they are averaged without being squared.

Look at what happens to a difference before it is added up.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += error.sum().item()
            count += targets.numel()
    model.train(training)
    return total / count
