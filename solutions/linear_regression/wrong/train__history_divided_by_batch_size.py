"""w and b are right; the numbers in the history are n / batch_size times too large.

The losses of all n examples were added up and then divided by the size of a minibatch. Look at what the sum is divided
by.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append((squared_loss(linreg(features, w, b), labels).sum() / batch_size).item())
    return w, b, history
