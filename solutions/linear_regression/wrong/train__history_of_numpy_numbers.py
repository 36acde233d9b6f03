"""The values of history are right, but they are NumPy's float32 numbers and not Python floats.

`.numpy()` gives NumPy's own numbers. Look at how a loss becomes an entry: there is a method that gives a Python number.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).numpy().mean())
    return w, b, history
