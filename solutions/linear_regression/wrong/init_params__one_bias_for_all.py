"""The bias that a later call returns is the one that an earlier call gave out, with whatever became of it.

A default value and a global are made once, when the file is read. Look at where b is made: each call needs its own.
"""

import torch


def init_params(num_inputs, b=torch.zeros(1, requires_grad=True)):
    w = torch.normal(0.0, 0.01, size=(num_inputs, 1), requires_grad=True)
    return w, b
