"""The weights are spread around 0.01 instead of around 0.

Of the two numbers of a normal distribution one is the centre and one the spread. Look at the first one.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0.01, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
