"""A file called "path" is there: the name of the argument stands in quotes.

In quotes it is a text, and without them it is what the caller passed in.
"""

import torch


def save(model, path):
    torch.save(model.state_dict(), "path")
