"""The second GPU is asked for: devices are counted from 0.

On a machine with one GPU there is no "cuda:1".
"""

import torch


def pick_device():
    return torch.device("cuda:1" if torch.cuda.is_available() else "cpu")
