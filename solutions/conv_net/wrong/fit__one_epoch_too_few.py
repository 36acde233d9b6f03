"""There is one epoch too few.

`range(1, n)` ends before n. Count the rounds of the outer loop for epochs = 2.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(1, epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
