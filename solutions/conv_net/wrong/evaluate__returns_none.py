"""The function returns nothing.

The error is computed or printed inside, but it never leaves the function. Look at its last line.
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
    model.train(training)
    print(f"mean squared error {total / count:.4f}")
