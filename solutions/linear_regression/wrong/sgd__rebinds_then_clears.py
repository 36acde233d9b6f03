"""The name `param` stands for a new tensor when its gradient is to be cleared, and that tensor has none (None).

`param = param - ...` makes a new tensor and leaves the caller's as it was. The values of the parameter itself have to
change: look for a form of the subtraction that works in place.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param = param - lr * param.grad / batch_size
            param.grad.zero_()
