"""The model is made and filled, and then nothing is returned.

Look at the last line.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=device))
    model.to(device)
