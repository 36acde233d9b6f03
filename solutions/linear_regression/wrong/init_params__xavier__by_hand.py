"""The formula written out."""

import math

import torch


def init_params(num_inputs):
    sigma = math.sqrt(2 / (num_inputs + 1))
    w = torch.normal(0, sigma, (num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
