"""The device is chosen, and then nothing is returned.

Printing a value or keeping it in a local variable does not hand it to the caller. Look at the last line.
"""

import torch


def pick_device():
    device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
    print("using", device)
