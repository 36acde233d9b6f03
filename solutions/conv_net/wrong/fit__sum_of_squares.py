"""The recorded losses are too large by the number of elements in a minibatch: the squared errors are added up, not
averaged.

Look at the reduction of the loss. (RMSprop hides it from most steps: it divides by the gradient's size.)
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    criterion = nn.MSELoss(reduction="sum")
    losses = []
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
