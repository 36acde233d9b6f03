"""Every element of every parameter moves by the same -lr / batch_size: the gradient does not enter.

Without it the step does not know in which direction the loss falls. Look at which factors your formula has.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr / batch_size
            param.grad.zero_()
