"""Python knows no such class: its name is spelt otherwise where it is defined.

The error quotes the name. Compare it, letter by letter, with the line that begins with `class`.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegessionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
