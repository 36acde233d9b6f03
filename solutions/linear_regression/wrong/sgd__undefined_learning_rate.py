"""The name `learning_rate` is not known inside the function: its first line calls the argument otherwise.

In a notebook a variable of that name may happen to exist, and then the argument would be ignored. Compare the names in
the first line with those in the step.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= learning_rate * param.grad / batch_size
            param.grad.zero_()
