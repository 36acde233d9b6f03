"""The bias is a 64-bit number, the weights are 32-bit.

Adding it makes every prediction wider than the data. Look at where the zero comes from.
"""

import numpy as np
import torch


def init_params(num_inputs):
    w = torch.normal(0, 0.01, (num_inputs, 1), requires_grad=True)
    b = torch.tensor(np.zeros(1), requires_grad=True)
    return w, b
