"""A list of numbers, made in a loop and turned into a tensor."""

import random

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = []
    for x in X:
        y.append(float(torch.dot(x, w) + b) + random.gauss(0, 0.01))
    return X, torch.tensor(y)
