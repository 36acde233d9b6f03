"""With two GPUs it is a GPU, with a single one it is the CPU.

One GPU is enough. Look at the comparison with their number, or ask `torch.cuda.is_available()`.
"""

import torch


def pick_device():
    return torch.device("cuda:0" if torch.cuda.device_count() > 1 else "cpu")
