"""All parameters move rightly but the last one.

The loop ends one parameter too soon. Positions run from 0 up to and including len(params) - 1: compare that with what
your loop counts through.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for i in range(len(params) - 1):
            params[i] -= lr * params[i].grad / batch_size
            params[i].grad.zero_()
