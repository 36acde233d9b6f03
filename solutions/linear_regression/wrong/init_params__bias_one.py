"""The bias starts at 1 instead of 0.

Look at the function that makes b: one of a very similar use gives zeros.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.ones(1, requires_grad=True)
    return w, b
