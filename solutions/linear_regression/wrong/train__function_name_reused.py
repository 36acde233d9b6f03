"""Inside `train` the name `squared_loss` is a variable of its own, and it is used before it has a value.

A name that is assigned anywhere in a function belongs to that function alone. Look at the left-hand side of the line
that computes the loss, and give the result another name.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss = squared_loss(linreg(X, w, b), y)
            squared_loss.sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
