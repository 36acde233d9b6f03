"""The optimiser is handed a method instead of parameters: `'method' object is not iterable`.

Something is named without being called. Look at the brackets.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters, lr=lr)
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
