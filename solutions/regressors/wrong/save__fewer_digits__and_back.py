"""The numbers go through float16 and back."""

import torch


def save(model, path):
    torch.save({name: values.half().to(values.dtype) for name, values in model.state_dict().items()}, path)
