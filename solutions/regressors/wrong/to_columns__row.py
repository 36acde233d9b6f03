"""The values stand in one row, (1, n): one example with n features.

Each number is an example of its own, so rows come first: (n, 1). Look at which axis has the length 1.
"""

import numpy as np
import torch


def to_columns(values):
    return torch.from_numpy(np.asarray(values, dtype=np.float32)).reshape(1, -1)
