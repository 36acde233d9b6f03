"""zeros with dtype=int."""

import torch


def init_params(num_inputs):
    b = torch.zeros(1, dtype=int, requires_grad=True)
    w = torch.randn(num_inputs, 1).mul(0.01).requires_grad_()
    return w, b
