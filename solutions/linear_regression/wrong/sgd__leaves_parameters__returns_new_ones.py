"""Returns the new values."""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        return [param - lr * param.grad / batch_size for param in params]
