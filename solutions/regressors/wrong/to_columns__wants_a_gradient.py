"""The column requires a gradient.

Data are constants: gradients belong to parameters. With the flag set the array that shares the memory cannot even be changed through the tensor.
"""

import numpy as np
import torch


def to_columns(values):
    return torch.from_numpy(np.asarray(values, dtype=np.float32)).reshape(-1, 1).requires_grad_()
