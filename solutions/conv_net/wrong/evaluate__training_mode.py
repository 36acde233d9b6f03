"""The model is called in the mode that it comes in: in training mode Dropout leaves numbers out, and BatchNorm uses the
minibatch instead of its stored statistics, and changes them.

Nothing asks the model for evaluation mode. Look at what happens before the loop.
"""

import torch


def evaluate(model, loader):
    training = model.training
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).sum().item()
            count += targets.numel()
    model.train(training)
    return total / count
