"""Another slip of the pen."""

import torch


def pick_device():
    return torch.device("cuda:0" if torch.cuda.is_availabe() else "cpu")
