"""The bias starts at a small random number instead of 0.

Only the weights are drawn. Look at how b is made.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.normal(0, 0.01, (1,), requires_grad=True)
    return w, b
