"""A Parameter around a single zero."""

import torch
from torch import nn


def init_params(num_inputs):
    w = nn.Parameter(torch.randn(num_inputs, 1) * 0.01)
    b = nn.Parameter(torch.zeros(()))
    return w, b
