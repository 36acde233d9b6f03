"""A tensor has no attribute `gradient`: torch keeps the gradient under a shorter name.

The error text names what was asked for. Compare it with how the task writes the gradient of p.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.gradient / batch_size
            param.grad.zero_()
