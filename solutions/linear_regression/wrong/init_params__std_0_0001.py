"""The weights have a standard deviation of about 0.0001, a hundred times too small.

It looks as if 0.01 came in twice, or as its square: torch and NumPy take the standard deviation, not the
variance. Follow the 0.01 through the line that draws w.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01**2, (num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
