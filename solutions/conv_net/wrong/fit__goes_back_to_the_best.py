"""At the end the model goes back to the weights that it had where the loss was smallest.

That can be a good idea, but here the model is asked for as its last step leaves it. Look at what is loaded after the loops.
"""

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
            if loss.item() < smallest:
                smallest, best = loss.item(), copy.deepcopy(model.state_dict())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    model.load_state_dict(best)
    return losses
