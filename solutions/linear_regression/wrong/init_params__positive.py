"""No weight is negative: they look like the absolute values of normal draws.

Weights should start on both sides of zero. Look for what takes the sign away.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1)).abs().requires_grad_()
    b = torch.zeros(1, requires_grad=True)
    return w, b
