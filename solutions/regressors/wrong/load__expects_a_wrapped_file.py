"""The file holds the state_dict itself, and the function looks for it under a key.

Look at what `save` is to write: nothing around it.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=device)["state_dict"])
    return model.to(device)
