"""Each parameter's step is divided by its own number of rows, and not by the number of examples.

So w and b are scaled differently, and batch_size changes nothing. The gradient is a sum over the examples of the
minibatch: look at what you divide by.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / len(param)
            param.grad.zero_()
