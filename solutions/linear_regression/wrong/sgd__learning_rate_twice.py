"""The learning rate enters twice, so each step is too short by a factor lr.

Look for two places where the gradient is multiplied by lr, perhaps in different lines.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            step = lr * param.grad / batch_size
            param -= lr * step
            param.grad.zero_()
