"""The step has the same length for every lr: the learning rate is always 0.03.

That is the rate of one example. The function is told which one to use: look at what becomes of that argument.
"""

import torch


def sgd(params, lr, batch_size):
    lr = 0.03
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()
