"""Each entry is the sum of all losses so far.

One loss for each step is asked for, its own. Look at the variable that is recorded, and when it starts again.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss()
    losses, total = [], 0.0
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            total += loss.item()
            losses.append(total)
    return losses
