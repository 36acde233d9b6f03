"""nn.init.normal_ gets 0.01 as its mean."""

import torch
from torch import nn


def init_params(num_inputs):
    w = torch.empty(num_inputs, 1, requires_grad=True)
    b = torch.empty(1, requires_grad=True)
    nn.init.normal_(w, 0.01)
    nn.init.zeros_(b)
    return w, b
