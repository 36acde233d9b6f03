"""np.random.uniform."""

import numpy as np
import torch


def init_params(num_inputs):
    start = np.random.uniform(-0.01, 0.01, size=(num_inputs, 1))
    w = torch.tensor(start, dtype=torch.float32, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b
