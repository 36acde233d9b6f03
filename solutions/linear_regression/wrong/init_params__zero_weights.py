"""All weights are 0.

For this model training would work from there, but the exercise asks for weights drawn from a normal
distribution with standard deviation 0.01. Look at how w is filled.
"""

import torch


def init_params(num_inputs):
    w = torch.zeros(num_inputs, 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
