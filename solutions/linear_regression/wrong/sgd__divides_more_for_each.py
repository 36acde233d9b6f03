"""The first parameter moves by the right step, the second by one that is batch_size times too short, and so on.

Something that should be done once is done again for each parameter. Look at which line inside the loop changes a value
that the next round uses too.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            lr = lr / batch_size
            param -= lr * param.grad
            param.grad.zero_()
