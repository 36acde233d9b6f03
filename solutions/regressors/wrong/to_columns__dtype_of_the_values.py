"""Each column has the dtype of what came in: float64 or int64 where those were passed.

torch refuses to mix these with float32 weights later. Say which dtype the result is to have.
"""

import numpy as np
import torch


def to_columns(values):
    return torch.from_numpy(np.asarray(values)).reshape(-1, 1)
