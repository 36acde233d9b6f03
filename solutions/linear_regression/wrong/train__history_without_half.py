"""w and b are right; every number in the history is twice too large.

It is measured by the mean squared error, which has no factor 1/2, and the loss of this exercise has one. Compare it
with `squared_loss`.
"""

import torch
from torch import nn


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    mse = nn.MSELoss()
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(mse(linreg(features, w, b), labels).item())
    return w, b, history
