"""All weights are 1.

They should be small random numbers around 0, drawn from a normal distribution with standard deviation 0.01.
Look at the function that makes w.
"""

import torch


def init_params(num_inputs):
    w = torch.ones((num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
