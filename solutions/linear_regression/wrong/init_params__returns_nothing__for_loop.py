"""The flags are set in a loop, and that is the end."""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1) * 0.01
    b = torch.zeros(1)
    for p in (w, b):
        p.requires_grad_(True)
