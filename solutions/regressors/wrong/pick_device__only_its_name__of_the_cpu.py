"""A torch.device for the GPU, a string for the CPU."""

import torch


def pick_device():
    return torch.device("cuda:0") if torch.cuda.is_available() else "cpu"
