"""The model is on another device after the call.

`model.cpu()` moves the caller's own model. What is saved need not be on the CPU: whoever loads it decides where it goes.
"""

import torch


def save(model, path):
    torch.save(model.cpu().state_dict(), path)
