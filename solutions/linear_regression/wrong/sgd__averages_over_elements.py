"""All elements of a parameter move by the same amount: the mean of its gradient's elements.

The mean that is meant runs over the examples of the minibatch, not over the elements of w. Each element keeps its own
slope: look at how batch_size should enter.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad.mean()
            param.grad.zero_()
