"""Drawn flat with requires_grad, then reshaped."""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs,), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w.reshape(-1, 1), b
