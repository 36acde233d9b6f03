"""randn times 0.1."""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1) * 0.1
    w.requires_grad_()
    b = torch.zeros(1).requires_grad_()
    return w, b
