"""Afterwards the model stays in evaluation mode, whatever it came in.

Training that goes on from here would go on without Dropout. Look at what is restored at the end.
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
    return total / count
