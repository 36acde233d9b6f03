"""After the step every parameter is 0, and the gradients are still there.

It is the gradient that has to be cleared, and here it is the parameter. Look closely at what stands before `zero_`.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.zero_()
