"""There is a whole square of weights, num_inputs times num_inputs.

The model has a single output, so each input has just one weight. Look at the two numbers of the size.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, num_inputs), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
