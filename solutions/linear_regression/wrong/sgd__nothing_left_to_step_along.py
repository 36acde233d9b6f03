"""The gradients are cleared, but the parameters come back exactly as they were.

When the step is made, nothing is left of the gradient. Follow one parameter through your lines in their order: first
the step uses the gradient, and only then it may go.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param.grad.zero_()
            param -= lr * param.grad / batch_size
