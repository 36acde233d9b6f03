"""Drawn with 0.01 and multiplied by 0.01."""

import torch


def init_params(num_inputs):
    w = 0.01 * torch.normal(0, 0.01, (num_inputs, 1))
    b = torch.zeros(1)
    for p in (w, b):
        p.requires_grad = True
    return w, b
