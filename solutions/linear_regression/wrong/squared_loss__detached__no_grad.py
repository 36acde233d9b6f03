"""Computes inside no_grad."""

import torch


def squared_loss(y_hat, y):
    with torch.no_grad():
        return (y_hat - y.reshape(y_hat.shape)) ** 2 / 2
