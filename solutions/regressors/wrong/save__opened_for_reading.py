"""Your code needs the file before it is there: it opens it for reading, say, or removes it first.

The first time there is nothing at `path` yet. `torch.save(..., path)` makes the file, or replaces the one that is there.
"""

import torch


def save(model, path):
    with open(path) as file:
        torch.save(model.state_dict(), file)
