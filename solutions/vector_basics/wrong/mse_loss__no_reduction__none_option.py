"""With the option "none" of torch's loss."""

import torch.nn.functional as F


def mse_loss(y_hat, y, reduction):
    return F.mse_loss(y_hat, y, reduction="none")
