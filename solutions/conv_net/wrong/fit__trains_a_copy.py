"""The losses fall, but the caller's model is as before: a copy of it was trained.

Whoever calls `fit` goes on with the model that it passed in. Look for a copy.
"""

import copy

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    model = copy.deepcopy(model)
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
    return losses
