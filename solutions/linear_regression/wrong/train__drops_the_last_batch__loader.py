"""With a DataLoader and drop_last."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    loader = DataLoader(TensorDataset(features, labels), batch_size, shuffle=True, drop_last=True)
    history = []
    for _ in range(num_epochs):
        for X, y in loader:
            squared_loss(linreg(X, w, b), y).mean().backward()
            sgd([w, b], lr, 1)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
