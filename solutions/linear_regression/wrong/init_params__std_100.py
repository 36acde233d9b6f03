"""The weights have a standard deviation of about 100.

Dividing by 0.01 makes a number a hundred times larger, not smaller. Look at how 0.01 scales the draw.
"""

import torch


def init_params(num_inputs):
    w = (torch.randn(num_inputs, 1) / 0.01).requires_grad_()
    b = torch.zeros(1, requires_grad=True)
    return w, b
