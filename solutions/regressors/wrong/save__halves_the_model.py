"""The model's parameters are of another dtype after the call.

`model.half()` changes the caller's own model, and digits are lost. Save what is there.
"""

import torch


def save(model, path):
    torch.save(model.half().state_dict(), path)
