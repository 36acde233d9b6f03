"""Within an epoch the gradients of its minibatches pile up; they are cleared only where a new epoch begins.

Each step must use the gradient of its own minibatch alone. Look at which loop clears.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        for inputs, targets in loader:
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
