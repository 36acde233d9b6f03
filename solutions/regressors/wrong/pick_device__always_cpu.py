"""The CPU is chosen although there is a GPU.

Nothing asks whether CUDA is available, the answer is not used, or the condition asks for more than it should: one GPU is enough. Look at what decides.
"""

import torch


def pick_device():
    return torch.device("cpu")
