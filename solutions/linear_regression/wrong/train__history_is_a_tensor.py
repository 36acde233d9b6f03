"""All values are right, but the history is one tensor where a list of Python numbers is asked for.

A list grows by one number an epoch and needs nothing around it. Look at what is done to it at the end.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = torch.zeros(num_epochs)
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history[epoch] = squared_loss(linreg(features, w, b), labels).mean()
    return w, b, history
