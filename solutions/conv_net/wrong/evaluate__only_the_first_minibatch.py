"""Only the first minibatch counts.

Something leaves the loop after its first round, or takes one item of the loader instead of looping over it.
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
            break
    model.train(training)
    return total / count
