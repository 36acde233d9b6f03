"""A shorter last minibatch counts as much as a full one: the means of the minibatches are averaged.

Each element should count the same. Add up squared errors and their number, and divide once at the end.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            error = model(inputs) - targets
            total += (error**2).mean().item()
            count += 1
    model.train(training)
    return total / count
