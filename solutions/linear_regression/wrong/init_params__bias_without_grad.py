"""The weights ask for a gradient, the bias does not.

So b would stay at 0 for ever. It is a parameter like the weights; look at how it is made.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1)
    return w, b
