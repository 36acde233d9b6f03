"""Calls eval first."""

import torch


def load(path, input_dim, output_dim, device):
    model = torch.load(path, map_location=device, weights_only=False)
    model.eval()
    return model
