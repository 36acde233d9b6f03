"""A list of numbers becomes a tensor."""

import random

import torch


def init_params(num_inputs):
    w = torch.tensor([random.gauss(0, 0.01) for _ in range(num_inputs)], requires_grad=True)
    b = torch.tensor([0.0], requires_grad=True)
    return w, b
