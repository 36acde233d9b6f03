"""Where CUDA is available the file is read without `map_location`, and it may come from a GPU that this machine does not have.

One GPU here is no promise of a second one. Say in every case where the tensors are to go.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    state = torch.load(path) if torch.cuda.is_available() else torch.load(path, map_location="cpu")
    model.load_state_dict(state)
    return model.to(device)
