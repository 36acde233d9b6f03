"""Python knows no such name: a letter is missing, too many or in the wrong case.

The error quotes the name. Compare it letter by letter with the documentation.
"""

import torch


def pick_device():
    return torch.device("cuda:0" if torch.cuda.is_avaliable() else "cpu")
