"""The weights are 64-bit numbers.

NumPy draws in float64, and torch keeps that type. The product with float32 features will fail; convert where
the array becomes a tensor.
"""

import numpy as np
import torch


def init_params(num_inputs):
    w = torch.tensor(np.random.normal(0, 0.01, (num_inputs, 1)), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
