"""The optimiser was given copies."""

import torch
from torch import nn


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    params = [nn.Parameter(w.detach().clone()), nn.Parameter(b.detach().clone())]
    optimizer = torch.optim.SGD(params, lr=lr)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            squared_loss(linreg(X, w, b), y).mean().backward()
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
