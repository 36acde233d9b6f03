"""All weights are the same random number.

One number was drawn and written into every place. Each weight needs a draw of its own; look at the size that is
asked of the random function.
"""

import random

import torch


def init_params(num_inputs):
    w = torch.full((num_inputs, 1), random.gauss(0, 0.01), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
