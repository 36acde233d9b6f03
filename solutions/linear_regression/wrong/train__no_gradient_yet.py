"""At the first step the gradients are None: `backward()` has not filled them yet.

Either the step stands before `backward()`, or `backward()` is not called at all. Look at the order of the lines in the
inner loop.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            sgd([w, b], lr, batch_size)
            loss.sum().backward()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
