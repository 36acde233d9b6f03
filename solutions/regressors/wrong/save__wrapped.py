"""The file holds a dictionary with the state_dict inside it.

That is useful where more has to be stored. The text asks for the state_dict and nothing around it.
"""

import torch


def save(model, path):
    torch.save({"state_dict": model.state_dict()}, path)
