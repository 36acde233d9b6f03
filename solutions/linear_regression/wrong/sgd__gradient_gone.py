"""The gradient is None when the step is to be computed.

It is cleared by None before it was used. Look at the order of the lines: first the step uses the gradient, and only
then it may go.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param.grad = None
            param -= lr * param.grad / batch_size
