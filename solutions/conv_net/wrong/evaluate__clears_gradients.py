"""The gradients that the parameters had are gone afterwards.

Measuring should leave them. Look for a line that clears.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    model.zero_grad()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).sum().item()
            count += targets.numel()
    model.train(training)
    return total / count
