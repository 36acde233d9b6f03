"""`param.grad` is called like a function, and it is a tensor.

An attribute is read without brackets. Look at the brackets behind `grad`.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad() / batch_size
            param.grad.zero_()
