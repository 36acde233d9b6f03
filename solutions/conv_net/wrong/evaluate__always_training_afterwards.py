"""Afterwards the model is in training mode, also where it came in evaluation mode.

The mode should be as it was. What has to be remembered before the model is switched?
"""

import torch


def evaluate(model, loader):
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).sum().item()
            count += targets.numel()
    model.train()
    return total / count
