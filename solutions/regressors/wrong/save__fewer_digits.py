"""The file holds other numbers than the model: they were rounded, or written as a smaller type.

The state_dict is to come back exactly as it was. Hand it to `torch.save` as it is.
"""

import torch


def save(model, path):
    torch.save({name: values.half() for name, values in model.state_dict().items()}, path)
