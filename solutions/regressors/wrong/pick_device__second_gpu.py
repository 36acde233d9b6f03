"""On a machine with two GPUs it is the second one. Devices are counted from 0.

"cuda:0" is the first, however many there are; on a machine with one GPU there is no "cuda:1".
"""

import torch


def pick_device():
    return torch.device("cuda:1" if torch.cuda.is_available() else "cpu")
