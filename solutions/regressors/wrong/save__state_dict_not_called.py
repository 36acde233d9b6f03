"""The file holds a method, together with the whole model.

`model.state_dict` without brackets is the method itself; call it.
"""

import torch


def save(model, path):
    torch.save(model.state_dict, path)
