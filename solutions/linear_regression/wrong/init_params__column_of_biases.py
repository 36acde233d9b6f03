"""The bias is a column as long as the weights.

The bias belongs to the output, and there is one output: b has the shape (1,). Look at where b gets its size
from.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1)).requires_grad_()
    b = torch.zeros_like(w, requires_grad=True)
    return w, b
