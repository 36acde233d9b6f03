"""Each call gives exactly the same weights.

The function sets a seed, or its generator always starts from the same one. A seed belongs outside, into the
script that wants to be repeatable.
"""

import torch


def init_params(num_inputs):
    torch.manual_seed(0)
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
