"""torch.from_numpy of randn."""

import numpy as np
import torch


def init_params(num_inputs):
    w = torch.from_numpy(0.01 * np.random.randn(num_inputs, 1))
    b = torch.zeros(1)
    w.requires_grad = b.requires_grad = True
    return w, b
