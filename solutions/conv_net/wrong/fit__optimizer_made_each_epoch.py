"""At the start of each epoch the optimiser has forgotten the epochs before.

RMSprop keeps averages of the gradients. Made anew they begin at zero: look at which loop makes the optimiser.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
