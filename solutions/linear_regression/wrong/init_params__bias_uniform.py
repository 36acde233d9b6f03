"""The bias starts at a random number between 0 and 1, instead of at 0.

It comes from a uniform draw. Only the weights are drawn in this exercise; look at how b is made.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.rand(1, requires_grad=True)
    return w, b
