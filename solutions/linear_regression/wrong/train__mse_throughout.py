"""Every step and every number in the history are twice too large.

The mean squared error is used for both, and it has no factor 1/2. The loss of this exercise is `squared_loss`: compare
the two formulas.
"""

import torch
from torch import nn


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    loss = nn.MSELoss()
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            batch_loss = loss(linreg(X, w, b), y)
            batch_loss.backward()
            optimizer.step()
        with torch.no_grad():
            history.append(loss(linreg(features, w, b), labels).item())
    return w, b, history
