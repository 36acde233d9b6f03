"""randn times 1 // 100."""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1) * (1 // 100)
    w = w.abs().requires_grad_(True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
