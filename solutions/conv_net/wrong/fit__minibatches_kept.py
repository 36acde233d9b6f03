"""The loader is gone through once, and these minibatches are used again in each epoch.

A loader that shuffles has a new order for each pass, and this training never sees it. Look at what each epoch loops over.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = []
    minibatches = list(loader)
    for epoch in range(epochs):
        for inputs, targets in minibatches:
            loss = nn.functional.mse_loss(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
