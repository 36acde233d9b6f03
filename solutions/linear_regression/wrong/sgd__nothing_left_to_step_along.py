"""The gradients are cleared, but the parameters come back exactly as they were.

Either nothing is left of the gradient when the step is made, or the step makes new tensors that the caller never sees.
Follow one parameter through your lines in their order: what holds its gradient when it is used, and which tensor
receives the new values.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param.grad.zero_()
            param -= lr * param.grad / batch_size
