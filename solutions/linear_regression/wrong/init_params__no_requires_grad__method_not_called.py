"""requires_grad_ is named, but not called."""

import torch


def init_params(num_inputs):
    w = torch.randn(num_inputs, 1) * 0.01
    b = torch.zeros(1)
    w.requires_grad_  # noqa: B018
    b.requires_grad_  # noqa: B018
    return w, b
