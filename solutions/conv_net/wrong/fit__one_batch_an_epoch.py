"""Each epoch trains on its first minibatch alone.

Something ends the inner loop, or takes one item of the loader instead of looping over it.
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
            losses.append(loss.item())
            break
    return losses
