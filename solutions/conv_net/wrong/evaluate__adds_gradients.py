"""The parameters' gradients have changed: `backward()` was called.

Measuring needs no gradients. Look at what was copied over from the training loop.
"""

import torch


def evaluate(model, loader):
    training = model.training
    model.eval()
    total, count = 0.0, 0
    for inputs, targets in loader:
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        total += loss.item() * len(inputs)
        count += len(inputs)
    model.train(training)
    return total / count
