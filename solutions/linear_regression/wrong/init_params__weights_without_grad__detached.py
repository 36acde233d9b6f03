"""detach after scaling, and no new request for a gradient."""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1, requires_grad=True)
    w = (w * 0.01).detach()
    b = torch.tensor([0.0], requires_grad=True)
    return w, b
