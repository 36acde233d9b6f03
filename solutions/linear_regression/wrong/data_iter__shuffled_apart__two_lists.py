"""Two lists, shuffled one after the other."""

import random

import torch


def data_iter(batch_size, features, labels):
    xs, ys = list(features), list(labels)
    random.shuffle(xs)
    random.shuffle(ys)
    for i in range(0, len(xs), batch_size):
        yield torch.stack(xs[i : i + batch_size]), torch.stack(ys[i : i + batch_size])
