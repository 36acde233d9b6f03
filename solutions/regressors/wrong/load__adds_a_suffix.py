"""The file is looked for under a longer name than the one that was passed in.

Something is added to `path`. It is the whole name already.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path + ".pt", map_location=device))
    return model.to(device)
