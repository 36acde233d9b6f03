"""The state is handed to the class instead of to a model of it.

A class without brackets makes nothing. Call it, with its dimensions.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel
    model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
