"""The model has no attribute of that name.

Any module may be passed in, not only yours: ask the module as a whole for its state.
"""

import torch


def save(model, path):
    torch.save(model.linear.state_dict(), path)
