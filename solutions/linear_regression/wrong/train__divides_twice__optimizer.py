"""Gives torch's optimiser a rate that is divided already, and averages the loss."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr / batch_size)
    loader = DataLoader(TensorDataset(features, labels), batch_size=batch_size, shuffle=True)
    history = []
    for _ in range(num_epochs):
        for X, y in loader:
            optimizer.zero_grad()
            torch.mean(squared_loss(X @ w + b, y)).backward()
            optimizer.step()
        with torch.no_grad():
            history.append(torch.mean(squared_loss(features @ w + b, labels)).item())
    return w, b, history
