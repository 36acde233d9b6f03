"""All values are right, but the history holds tensors where plain Python numbers are asked for.

A loss tensor may keep its whole graph alive, and many plotting and printing tools want numbers. Look at what turns a
tensor of one element into a number.
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
            history.append(squared_loss(linreg(features, w, b), labels).mean())
    return w, b, history
