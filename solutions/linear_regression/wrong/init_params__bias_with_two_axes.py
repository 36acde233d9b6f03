"""The bias has the shape (1, 1); the exercise asks for (1,).

The value is right, there is just one axis too many. Look at the size of b.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.zeros((1, 1), requires_grad=True)
    return w, b
