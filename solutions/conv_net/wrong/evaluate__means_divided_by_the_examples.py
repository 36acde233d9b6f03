"""The result is too small: the means of the minibatches are added up and divided by the number of examples.

A mean has been divided already. Weigh it by the size of its minibatch first, or add up sums.
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
            count += len(targets)
    model.train(training)
    return total / count
