"""uniform_(0, 0.01)."""

import torch


def init_params(num_inputs):
    w = torch.empty(num_inputs, 1).uniform_(0, 0.01)
    b = torch.zeros(1)
    return w.requires_grad_(), b.requires_grad_()
