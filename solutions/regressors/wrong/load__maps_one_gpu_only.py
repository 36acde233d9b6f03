"""A file from cuda:0 can be read, one from cuda:1 cannot: `map_location` names the devices one by one, and not all of them.

It takes a single device as well; then everything in the file goes there, wherever it came from.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location={"cuda:0": "cpu"}))
    return model.to(device)
