"""The answer is a CUDA device, also where there is none.

Either nothing asks whether CUDA is available, or the condition is always true: a function without its brackets is an object, and objects count as true. Look at the condition.
"""

import torch


def pick_device():
    return torch.device("cuda:0")
