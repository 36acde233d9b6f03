"""Making b fails: a tensor of whole numbers cannot have a gradient.

A zero without a decimal point, or an integer type, makes such a tensor. Gradients need real numbers.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.tensor([0], requires_grad=True)
    return w, b
