"""The step is divided by the learning rate, so a small rate makes large steps.

The rate says which share of the gradient to go, so it is a factor. Look at the operator in front of lr, and at
brackets around it.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= param.grad / lr / batch_size
            param.grad.zero_()
