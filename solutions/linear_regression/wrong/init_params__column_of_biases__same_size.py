"""One size for both."""

import torch


def init_params(num_inputs):
    size = (num_inputs, 1)
    w = torch.normal(0, 0.01, size, requires_grad=True)
    b = torch.zeros(size, requires_grad=True)
    return w, b
