"""A capital letter where there is none."""

import torch


def pick_device():
    return torch.Device("cuda:0" if torch.cuda.is_available() else "cpu")
