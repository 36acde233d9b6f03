"""Only the last minibatch counts.

The others are measured, but each replaces the one before. Look at what is added up and what is overwritten.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total = (error**2).sum().item()
            count = targets.numel()
    model.train(training)
    return total / count
