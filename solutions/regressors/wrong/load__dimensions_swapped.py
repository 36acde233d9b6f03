"""The model has inputs and outputs the wrong way round, and the file does not fit into it.

The error lists both shapes. Look at the order of the two arguments.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(output_dim, input_dim)
    model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
