"""The model lands on the first GPU, and not on the device that was asked for.

Use the argument `device` as it is.
"""

import torch


def load(path, input_dim, output_dim, device):
    device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
