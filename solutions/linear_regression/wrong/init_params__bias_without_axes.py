"""The bias is a tensor without any axis; the exercise asks for the shape (1,).

The value is right. Look at how many square brackets, or which size, b is made with.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    return w, b
