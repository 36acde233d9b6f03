"""Has a block without gradients, but only for the clearing."""

import torch


def sgd(params, lr, batch_size):
    for param in params:
        param.add_(-lr * param.grad / batch_size)
        with torch.no_grad():
            param.grad.zero_()
