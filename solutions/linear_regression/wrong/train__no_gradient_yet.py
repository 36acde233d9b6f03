"""When a step is to be computed, the gradient is None.

Either `backward()` has not run before it, or w is no longer the tensor that `backward()` fills: `w = w - ...` makes a
new one, and autograd keeps gradients only for the leaves it started from. See whether the first step
fails or the second.
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
