"""The values are right, but w is a row (1, d) where a column (d, 1) is asked for.

That is how a linear layer keeps its weights. Here the features are multiplied by w from the right: look at what has to
happen to it before it is handed back.
"""

import torch
import torch.nn.functional as F
from torch import nn


def train(features, labels, lr, num_epochs, batch_size):
    net = nn.Linear(features.shape[1], 1)
    nn.init.normal_(net.weight, 0, 0.01)
    nn.init.zeros_(net.bias)
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            loss = F.mse_loss(net(X), y) / 2
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            history.append(F.mse_loss(net(features), labels).item() / 2)
    return net.weight.data, net.bias.data, history
