"""Computed under no_grad."""

import torch


@torch.no_grad()
def init_params(num_inputs):
    w = torch.randn(num_inputs, 1, requires_grad=True) * 0.01
    b = torch.ones(1, requires_grad=True) * 0
    return w, b
