"""The step is divided by the number of parameters in the list, and not by the number of examples.

The gradient is a sum over the examples of the minibatch, however many parameters there are. Look at what you divide by.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / len(params)
            param.grad.zero_()
