"""No weight is negative: they lie between 0 and 0.01.

Those are the marks of a uniform draw, such as `rand`. Weights should start on both sides of zero; look at the
name of the function that draws them.
"""

import torch


def init_params(num_inputs):
    w = (torch.rand(num_inputs, 1) * 0.01).requires_grad_()
    b = torch.zeros(1, requires_grad=True)
    return w, b
