"""Autograd is switched off for the whole program and never on again: no model could be trained afterwards.

A context ends by itself, a switch does not. Look at how gradients are turned off.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    torch.set_grad_enabled(False)
    for inputs, targets in loader:
        error = model(inputs) - targets
        total += (error**2).sum().item()
        count += targets.numel()
    model.train(training)
    return total / count
