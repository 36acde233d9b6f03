"""The step contains more than the gradient: each parameter is also pulled towards 0.

That is weight decay, a good idea for another exercise. Plain SGD moves along the gradient and nothing else.
"""

import torch


def sgd(params, lr, batch_size):
    wd = 0.1
    with torch.no_grad():
        for param in params:
            param -= lr * (param.grad / batch_size + wd * param)
            param.grad.zero_()
