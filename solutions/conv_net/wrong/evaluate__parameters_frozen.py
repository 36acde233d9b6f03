"""Afterwards the parameters no longer require a gradient: the model could not be trained any more.

It was switched off in the parameters themselves. Look for a way that ends with the measurement.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    model.requires_grad_(False)
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).sum().item()
            count += targets.numel()
    model.train(training)
    return total / count
