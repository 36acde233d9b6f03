"""The loss is the cross-entropy, which is made for classes.

Here the targets are real numbers and the mean squared error is asked for. Look at which loss is made.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.CrossEntropyLoss()
    losses = []
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
