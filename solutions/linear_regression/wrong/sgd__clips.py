"""Small gradients give the right step, large ones a shorter one: they are clipped to the range from -1 to 1.

Clipping hides steps that are too long, and it bends the direction. Plain SGD takes the gradient as it is.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            grad = (param.grad / batch_size).clamp(-1, 1)
            param -= lr * grad
            param.grad.zero_()
