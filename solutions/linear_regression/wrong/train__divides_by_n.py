"""The step is divided by the number of all examples, and not by that of the minibatch.

So it is too short by the number of minibatches in an epoch; with one full batch it is right. The sum runs over the
minibatch only: look at what it is divided by.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(features))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
