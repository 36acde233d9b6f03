"""Keeps the weights after the step from the smallest loss."""

import copy

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = []
    smallest, best = float("inf"), None
    for epoch in range(epochs):
        for inputs, targets in loader:
            loss = nn.functional.mse_loss(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            if loss.item() < smallest:
                smallest, best = loss.item(), copy.deepcopy(model.state_dict())
    model.load_state_dict(best)
    return losses
