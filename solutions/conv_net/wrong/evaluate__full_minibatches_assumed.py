"""The result is too small where the last minibatch is shorter: it is divided as if all minibatches were full.

Number of minibatches times batch_size is not the number of examples. Count what was really measured.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total = 0.0
    with torch.no_grad():
        for inputs, targets in loader:
            total += ((model(inputs) - targets) ** 2).mean().item() * len(inputs)
    model.train(training)
    return total / (len(loader) * loader.batch_size)
