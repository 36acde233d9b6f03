"""Every step has the same length lr: the gradient's own length is divided away.

Then steps do not get shorter near the valley. Plain SGD takes the mean gradient with its length.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / param.grad.norm()
            param.grad.zero_()
