"""`device` is used as a torch.device, and it may be a string.

A string has no `type`. `.to(device)` takes either, and `torch.device(device)` makes one out of both.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location="cpu"))
    if device.type == "cuda":
        model = model.cuda(device.index)
    return model
