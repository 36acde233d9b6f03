"""A generator cannot be written to a file.

`model.parameters()` gives the parameters one by one, and without their names. Look at what the text asks for.
"""

import torch


def save(model, path):
    torch.save(model.parameters(), path)
