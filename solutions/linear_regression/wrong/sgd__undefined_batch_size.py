"""The name `batch_size` is not known inside the function: its first line spells the argument in another way.

In a notebook a variable of that name may happen to exist, and then the argument would be ignored. Compare the two
spellings.
"""

import torch


def sgd(params, lr, batch_szie):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()
