"""The file is looked for under another name than the one that was passed in.

A name in quotes is always the same name. Use `path` as it is.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load("model.pt", map_location=device))
    return model.to(device)
