"""The CPU is chosen where there is a GPU, and the GPU where there is none.

The question is right and the two answers are swapped. Read the line aloud, with "if" and "else".
"""

import torch


def pick_device():
    return torch.device("cpu" if torch.cuda.is_available() else "cuda:0")
