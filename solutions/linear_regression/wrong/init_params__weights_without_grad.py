"""The bias asks for a gradient, the weights do not.

So only b could ever be trained. Look at how the two are made and which of them gets `requires_grad`.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1))
    b = torch.zeros(1, requires_grad=True)
    return w, b
