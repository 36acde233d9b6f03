"""The last parameter moves rightly and is cleared; the others are left as they were.

The loop goes through all of them, but the step comes after it, with the name still standing for the last one. Look at
how far the lines of the step are indented.
"""

import torch


def sgd(params, lr, batch_size):
    for param in params:
        grad = param.grad
    with torch.no_grad():
        param -= lr * grad / batch_size
        param.grad.zero_()
