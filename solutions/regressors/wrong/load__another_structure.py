"""The names in the file are not those of the model: it is built in another way than the one that was saved.

The error lists both. Make the same class that the file comes from.
"""

import torch
from torch import nn


def load(path, input_dim, output_dim, device):
    model = nn.Linear(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
