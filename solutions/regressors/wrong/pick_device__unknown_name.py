"""torch knows no device of that name.

The error lists the names that exist. An NVIDIA GPU goes by "cuda".
"""

import torch


def pick_device():
    return torch.device("gpu" if torch.cuda.is_available() else "cpu")
