"""There is a bias for each input; its shape is (num_inputs,).

The bias belongs to the output, and there is one output. Look at the size of b.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.zeros(num_inputs, requires_grad=True)
    return w, b
