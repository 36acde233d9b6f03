"""What comes back is the dictionary of the file, and no model.

Make a model, hand it the state, and return the model.
"""

import torch


def load(path, input_dim, output_dim, device):
    return torch.load(path, map_location=device)
