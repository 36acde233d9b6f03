"""The model that comes back has fresh random parameters: none of the numbers of the file arrived.

The file is not read, or its state was never handed to this model, or the names did not match and `strict=False` kept silent about it.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    torch.load(path, map_location=device)
    return model.to(device)
