"""Each step is batch_size times batch_size too long: there is a factor batch_size where a division belongs.

The gradient is a sum over the minibatch and an average is wanted. Look at the operator in front of batch_size, and at
brackets around it.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad * batch_size
            param.grad.zero_()
