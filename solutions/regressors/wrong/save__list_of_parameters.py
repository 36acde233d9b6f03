"""The file holds the numbers without their names.

`load_state_dict` wants a dictionary. Look at what the text asks for.
"""

import torch


def save(model, path):
    torch.save(list(model.parameters()), path)
