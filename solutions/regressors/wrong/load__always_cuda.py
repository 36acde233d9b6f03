"""The file is always read onto a GPU, also where there is none.

The argument `device` says where the model is to go.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location="cuda:0"))
    return model.to(device)
