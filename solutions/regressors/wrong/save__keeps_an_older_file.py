"""A file that is there already is not replaced.

The second save is lost without a word. Look at the condition.
"""

import os

import torch


def save(model, path):
    if not os.path.exists(path):
        torch.save(model.state_dict(), path)
