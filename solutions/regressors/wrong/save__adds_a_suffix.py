"""The file has a longer name than the one that was asked for.

Something is added to `path`. It is the whole name already.
"""

import torch


def save(model, path):
    torch.save(model.state_dict(), path + ".pt")
