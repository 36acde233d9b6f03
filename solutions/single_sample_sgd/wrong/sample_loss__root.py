"""The loss is the root of the square: the size of the error.

The task has the square itself. Look for a `sqrt`.
"""

import torch


def sample_loss(w, x, y):
    return torch.sqrt((predict(w, x) - y) ** 2) * 2
