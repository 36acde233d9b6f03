"""The value is right, but it is a tensor instead of a Python float.

Look at what turns a tensor of one element into a number.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).sum()
            count += targets.numel()
    model.train(training)
    return total / count
