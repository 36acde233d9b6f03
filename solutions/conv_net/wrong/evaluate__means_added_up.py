"""The result is the sum of the minibatches' means.

With more minibatches it grows, though the model is no worse. Think of what one single mean over all elements is.
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
            count += targets.numel()
    model.train(training)
    return total
