"""new_zeros does not take over the flag."""

import torch


def init_params(num_inputs):
    w = (torch.randn(num_inputs, 1) * 0.01).requires_grad_()
    return w, w.new_zeros(1)
