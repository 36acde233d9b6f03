"""The first step is right, but the next one still contains nine tenths of the one before.

That is momentum, which remembers earlier gradients between the calls. Plain SGD knows the present gradient only: look
for what your function keeps outside itself.
"""

import torch

velocity = {}


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            v = velocity.get(id(param), torch.zeros_like(param))
            v = 0.9 * v + param.grad / batch_size
            velocity[id(param)] = v
            param -= lr * v
            param.grad.zero_()
