"""All parameters move rightly, but only the gradient of the first one is cleared.

Every parameter has a gradient of its own, so clearing needs the loop as well as the step does. Look at which tensor
the clearing line names.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
        params[0].grad.zero_()
