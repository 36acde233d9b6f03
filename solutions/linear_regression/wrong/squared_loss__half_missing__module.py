"""With MSELoss and reduction="none"."""

from torch import nn

loss = nn.MSELoss(reduction="none")


def squared_loss(y_hat, y):
    return loss(y_hat, y.view(y_hat.shape))
