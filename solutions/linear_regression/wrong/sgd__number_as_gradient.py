"""`.grad` was given the number 0, and it takes a tensor or None.

The gradient has the shape of its parameter even when it is all zeros. There are two common ways to clear it: fill the
tensor that is there, or drop it.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad = 0
