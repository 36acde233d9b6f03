"""Weights and bias come from one draw."""

import torch


def init_params(num_inputs):
    theta = torch.randn(num_inputs + 1) * 0.01
    w = theta[:num_inputs].reshape(-1, 1).requires_grad_()
    b = theta[num_inputs:].requires_grad_()
    return w, b
