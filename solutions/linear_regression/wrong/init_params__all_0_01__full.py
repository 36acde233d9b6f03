"""torch.full."""

import torch


def init_params(num_inputs):
    w = torch.full((num_inputs, 1), 0.01, requires_grad=True)
    b = torch.full((1,), 0.0, requires_grad=True)
    return w, b
