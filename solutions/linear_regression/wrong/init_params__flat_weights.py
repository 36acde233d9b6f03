"""The weights lie flat: their shape is (num_inputs,).

They would give flat predictions, which do not line up with a column of labels. A column has two axes; look at
the size that you draw.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs,), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
