"""A Parameter, scaled afterwards."""

import torch
from torch import nn


def init_params(num_inputs):
    w = nn.Parameter(torch.randn(num_inputs, 1))
    b = nn.Parameter(torch.zeros(1))
    w = 0.01 * w
    return w, b
