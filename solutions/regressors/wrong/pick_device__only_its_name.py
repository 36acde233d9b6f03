"""The choice is right, but it is a string: the name of a device.

`torch.device(...)` makes a device out of a name. Look at the type of what you return.
"""

import torch


def pick_device():
    return "cuda:0" if torch.cuda.is_available() else "cpu"
