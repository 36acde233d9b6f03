"""With copy_."""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            step = lr * param.grad / batch_size
            param.copy_(-step)
            param.grad.zero_()
