"""Afterwards the layers inside are still in evaluation mode; only the flag of the outer module was set back.

Setting `training` changes one module alone. Look for the method that switches a model with all its layers.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            total += ((model(inputs) - targets) ** 2).sum().item()
            count += targets.numel()
    model.training = training
    return total / count
