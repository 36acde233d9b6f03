"""The numbers are right, but no gradient reaches w.

`.item()`, `.detach()`, `.data` and `float()` leave the history of a tensor behind. Work with w as it comes.
"""

import torch


def sample_loss(w, x, y):
    return torch.tensor((w.item() * x.item() - y.item()) ** 2)
