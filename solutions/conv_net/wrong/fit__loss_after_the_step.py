"""Each entry is the loss that is left after its step.

The one that the step started from is asked for. Look at which values of the parameters the recorded loss was computed with.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(criterion(model(inputs), targets).item())
    return losses
