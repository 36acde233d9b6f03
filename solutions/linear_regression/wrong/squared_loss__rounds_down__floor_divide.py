"""With torch.floor_divide."""

import torch


def squared_loss(y_hat, y):
    squares = (y_hat - y.reshape(y_hat.shape)).pow(2)
    return torch.floor_divide(squares, 2)
