"""Half of mse_loss."""

import torch.nn.functional as F


def squared_loss(y_hat, y):
    y = y.reshape(y_hat.shape)
    return F.mse_loss(y_hat, y) / 2
