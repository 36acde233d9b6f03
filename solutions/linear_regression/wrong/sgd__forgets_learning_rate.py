"""The step is the whole mean gradient: the learning rate does not enter.

Such a step usually jumps over the valley and further up on the other side. Look at which of the arguments your formula
uses.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= param.grad / batch_size
            param.grad.zero_()
