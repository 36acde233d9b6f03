"""Each parameter moves by the right length in the wrong direction.

The gradient points to where the loss grows, so the step goes against it. Look at the sign of the update, and whether
two minus signs cancel.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param += lr * param.grad / batch_size
            param.grad.zero_()
