"""The list still holds the losses of earlier calls.

A list in the parameter list, or outside the function, is made once and shared by all calls. Look at where yours is made.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs, losses=[]):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss()
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
