"""The steps have the same length for every lr: the learning rate is always 0.03.

That is the rate of one example. Look at what becomes of the argument.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=0.03)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            squared_loss(linreg(X, w, b), y).mean().backward()
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
