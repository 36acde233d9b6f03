"""There is one weight more than there are inputs.

Perhaps it is meant for the bias, but the bias is a tensor of its own here. Look at the number of rows of w.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs + 1, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
