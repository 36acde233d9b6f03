"""The first step is right, but the next one still contains nine tenths of the one before.

That is momentum, which remembers earlier gradients between the calls. Plain SGD knows the present gradient only: look
for what your function keeps from one call to the next.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            if not hasattr(param, "velocity"):
                param.velocity = torch.zeros_like(param)
            param.velocity = 0.9 * param.velocity + param.grad / batch_size
            param -= lr * param.velocity
            param.grad.zero_()
