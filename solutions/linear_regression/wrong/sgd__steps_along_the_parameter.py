"""Each parameter shrinks by a share of itself: the step uses its value where the gradient belongs.

That direction has nothing to do with the loss. Look at what lr is multiplied by.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param / batch_size
            param.grad.zero_()
