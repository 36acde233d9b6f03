"""The two results come in the wrong order: the bias first, then the weights.

Whoever calls the function unpacks (w, b). Look at the order in the return line.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return b, w
