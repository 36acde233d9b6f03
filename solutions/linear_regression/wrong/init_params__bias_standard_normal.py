"""The bias starts at a random number of the size of 1, instead of at 0.

It comes from the standard normal distribution. Only the weights are drawn in this exercise; look at how b is
made.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.randn(1, requires_grad=True)
    return w, b
