"""The model has the same size whatever the arguments say, and the file does not fit into it.

The error lists both shapes. Use input_dim and output_dim.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(1, 1)
    model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
