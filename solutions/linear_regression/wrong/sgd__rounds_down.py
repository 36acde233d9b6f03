"""The steps are whole numbers, rounded down.

`//` is the division that throws the remainder away. Look at the operator in front of batch_size.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad // batch_size
            param.grad.zero_()
