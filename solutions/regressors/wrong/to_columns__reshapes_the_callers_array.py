"""The array that was passed in has another shape afterwards.

Setting `shape`, or calling `resize`, changes the caller's own array. `reshape` gives a new view and leaves it alone.
"""

import numpy as np
import torch


def to_columns(values):
    values = np.asarray(values, dtype=np.float32)
    values.shape = (-1, 1)
    return torch.from_numpy(values)
