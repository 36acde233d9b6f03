"""What `torch.load` gives is a dictionary, and it is used as if it were a model.

The file holds the numbers only. Make a model first, then hand it the state.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = torch.load(path, map_location=device)
    return model.to(device)
