"""A float32 array and its column do not share memory: a copy was made on the way.

Some functions always copy, others only if the dtype has to change. Look up which of the calls you use copies a float32 array.
"""

import torch


def to_columns(values):
    return torch.tensor(values, dtype=torch.float32).reshape(-1, 1)
