"""Halves twice."""

import torch


def squared_loss(y_hat, y):
    half = torch.square(y_hat - y.reshape(y_hat.shape)) / 2
    return half * 0.5
