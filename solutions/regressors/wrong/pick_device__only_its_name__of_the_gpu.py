"""A string for the GPU, a torch.device for the CPU."""

import torch


def pick_device():
    return "cuda:0" if torch.cuda.is_available() else torch.device("cpu")
