"""Each step is as long as the very first: the optimiser forgets what it knew after every minibatch.

RMSprop keeps averages of the gradients. Made anew they begin at zero: look at which loop makes the optimiser.
"""

import torch
from torch import nn


def fit(model, loader, lr, epochs):
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        for inputs, targets in loader:
            optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
