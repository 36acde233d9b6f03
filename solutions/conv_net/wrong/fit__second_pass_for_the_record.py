"""Each minibatch goes through the model twice: once for the number that you record, once for the step.

With Dropout the two losses differ, so the recorded one is not the loss that the step started from, and BatchNorm counts each
minibatch twice. Compute the loss once: record `loss.item()` and call `loss.backward()` on the same one.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer, criterion, losses = torch.optim.RMSprop(model.parameters(), lr=lr), nn.MSELoss(), []
    for _ in range(epochs):
        for inputs, targets in loader:
            with torch.no_grad():
                losses.append(criterion(model(inputs), targets).item())
            optimizer.zero_grad()
            criterion(model(inputs), targets).backward()
            optimizer.step()
    return losses
