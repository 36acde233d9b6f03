"""Only the weights come back; the bias is missing.

The caller unpacks (w, b). Look at the return line.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    return w
