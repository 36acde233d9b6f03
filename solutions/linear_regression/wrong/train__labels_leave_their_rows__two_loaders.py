"""With one loader for the features and one for the labels."""

import torch
from torch.utils.data import DataLoader


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    X_loader = DataLoader(features, batch_size, shuffle=True)
    y_loader = DataLoader(labels, batch_size, shuffle=True)
    history = []
    for _ in range(num_epochs):
        for X, y in zip(X_loader, y_loader):
            squared_loss(linreg(X, w, b), y).mean().backward()
            sgd([w, b], lr, 1)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
