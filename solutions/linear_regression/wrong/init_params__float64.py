"""Both parameters are 64-bit numbers.

The data are float32, and a product of the two types fails. Look for a dtype or for a NumPy array that was taken
over as it is.
"""

import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), dtype=torch.float64, requires_grad=True)
    b = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    return w, b
