"""The file holds the model itself, and not its state_dict.

A pickled model can be read only where its class is found under the same name, and torch refuses it by default. Ask the model for its state first.
"""

import torch


def save(model, path):
    torch.save(model, path)
