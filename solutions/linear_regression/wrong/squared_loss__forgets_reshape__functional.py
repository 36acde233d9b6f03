"""With mse_loss and reduction="none"."""

import torch.nn.functional as F


def squared_loss(y_hat, y):
    return F.mse_loss(y_hat, y, reduction="none") / 2
