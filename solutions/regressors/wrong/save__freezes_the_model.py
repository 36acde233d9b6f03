"""After the call the parameters require no gradient, and the model cannot be trained any further.

A state_dict holds plain numbers anyway. There is nothing to switch off.
"""

import torch


def save(model, path):
    model.requires_grad_(False)
    torch.save(model.state_dict(), path)
