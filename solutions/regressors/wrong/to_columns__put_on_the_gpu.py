"""Where there is a GPU, the column lies on it; it is to lie on the CPU, where it can share the array's memory.

`train` and `predict` move the data when they know the device. Leave that to them.
"""

import numpy as np
import torch


def to_columns(values):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.from_numpy(np.asarray(values, dtype=np.float32)).reshape(-1, 1).to(device)
