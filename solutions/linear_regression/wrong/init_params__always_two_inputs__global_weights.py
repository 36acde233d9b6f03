"""As many as a global w has."""

import torch

true_w = torch.tensor([2, -3.4])


def init_params(num_inputs):
    w = (torch.randn(len(true_w), 1) * 0.01).requires_grad_()
    b = torch.zeros(1).requires_grad_()
    return w, b
