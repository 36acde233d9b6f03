"""Takes the root of the square."""

import torch


def squared_loss(y_hat, y):
    return torch.sqrt((y_hat - y.reshape(y_hat.shape)) ** 2)
