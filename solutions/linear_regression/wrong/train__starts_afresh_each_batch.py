"""Each minibatch begins with new parameters, so only the very last step counts.

What all the steps before have learned is thrown away. Look at where w and b are made.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            w, b = init_params(features.shape[1])
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
