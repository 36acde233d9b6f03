"""Each step is exactly twice too long.

The update is carried out two times, or there is a factor 2 that belongs to the loss. Count how often one call changes
a parameter.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.data -= lr * param.grad / batch_size
            param.grad.zero_()
