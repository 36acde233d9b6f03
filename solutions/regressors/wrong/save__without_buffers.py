"""The file lacks a part of the state_dict: the parameters are there, the buffers are not.

A model may keep numbers that are not trained, such as the running mean of a BatchNorm layer. `state_dict()` has them all.
"""

import torch


def save(model, path):
    torch.save({name: p.detach() for name, p in model.named_parameters()}, path)
