"""Each step is batch_size times too short: the division is made twice.

Once is enough to make an average of the sum over the minibatch. Look for a second place where batch_size enters,
perhaps in a line that prepares the learning rate or the gradient.
"""

import torch


def sgd(params, lr, batch_size):
    lr = lr / batch_size
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()
