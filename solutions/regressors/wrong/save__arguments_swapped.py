"""`torch.save` got the path first and the object second.

The other way round: what, then where.
"""

import torch


def save(model, path):
    torch.save(path, model.state_dict())
