"""b is the result of a computation and not a leaf: `backward` will leave its `.grad` empty.

The gradient was asked for first, and then something was done to the tensor, which makes a new one. Make the
zero first and ask for the gradient last.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.ones(1, requires_grad=True) * 0
    return w, b
