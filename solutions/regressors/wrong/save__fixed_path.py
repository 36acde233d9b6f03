"""The file has another name than the one that was asked for: `path` is not used.

What stands in quotes is always the same name, and so is "path" in quotes. Look at the argument of `torch.save`.
"""

import torch


def save(model, path):
    torch.save(model.state_dict(), "model.pt")
