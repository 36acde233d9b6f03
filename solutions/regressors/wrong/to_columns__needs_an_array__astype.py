"""Asks the list for astype."""

import numpy as np
import torch


def to_columns(values):
    return torch.from_numpy(values.astype(np.float32)).reshape(-1, 1)
