"""The bias is a plain Python number.

Autograd cannot follow that, so b would never be trained. Make it a tensor with one entry that asks for a
gradient.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = 0.0
    return w, b
