"""Only the Dropout layers are in evaluation mode; BatchNorm still uses the minibatch, and changes its stored statistics.

Evaluation mode is for the whole model: it has one method for all its layers.
"""

import torch
from torch import nn


def evaluate(model, loader):
    dropouts = [layer for layer in model.modules() if isinstance(layer, nn.Dropout) and layer.training]
    for layer in dropouts:
        layer.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            total += ((model(inputs) - targets) ** 2).sum().item()
            count += targets.numel()
    for layer in dropouts:
        layer.train()
    return total / count
