"""The step is divided by 10 whatever the minibatch is.

Ten is the minibatch of one example. The function is told how many rows there were: look at what becomes of that
argument.
"""

import torch


def sgd(params, lr, batch_size):
    batch_size = 10
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()
