"""Drawing w fails: `torch.normal` takes the size as one argument.

Some functions, such as `randn`, take the numbers one by one, and this one does not. Look at the brackets around
the size.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, num_inputs, 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
