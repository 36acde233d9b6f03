"""What comes back is True or False: whether there is CUDA, and not the device that follows from it.

The answer of `is_available` decides; the function returns what was decided.
"""

import torch


def pick_device():
    return torch.cuda.is_available()
