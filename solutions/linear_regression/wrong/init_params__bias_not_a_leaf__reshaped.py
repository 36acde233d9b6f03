"""A single zero, reshaped to (1,)."""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True).reshape(1)
    return w, b
