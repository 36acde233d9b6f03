"""The order is random, but the same at each pass.

The examples are mixed once, when the loader is made, and every pass serves them so again. Think of what has to happen
anew whenever a pass begins.
"""

import torch


def make_loader(inputs, targets, batch_size):
    order = torch.randperm(len(inputs))
    return list(zip(inputs[order].split(batch_size), targets[order].split(batch_size)))
