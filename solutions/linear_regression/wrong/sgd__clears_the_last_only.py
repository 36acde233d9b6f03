"""All parameters move rightly, but only the gradient of the last one is cleared.

The line that clears is carried out once, after the loop, with the name still standing for the last parameter. Look at
how far it is indented.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
        param.grad.zero_()
