"""Rows are collected until a batch is full; what is left over is not handed out."""

import random

import torch


def data_iter(batch_size, features, labels):
    order = list(range(len(features)))
    random.shuffle(order)
    X, y = [], []
    for i in order:
        X.append(features[i])
        y.append(labels[i])
        if len(X) == batch_size:
            yield torch.stack(X), torch.stack(y)
            X, y = [], []
