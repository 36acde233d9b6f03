"""The steps are equally long for every lr.

Where an optimiser is not told, it takes a default of its own; or a number of the example stands in its place. Look at what
becomes of the argument.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters())
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
