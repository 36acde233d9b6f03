"""np.random.default_rng(42)."""

import numpy as np
import torch


def init_params(num_inputs):
    rng = np.random.default_rng(42)
    w = torch.tensor(rng.normal(0, 0.01, (num_inputs, 1)), dtype=torch.float32, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
