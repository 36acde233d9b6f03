"""There is a step for every single example: batch_size does not enter.

A step should follow the mean gradient of a whole minibatch. Look at how many rows the inner loop takes at a time.
"""

import random

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        order = list(range(len(features)))
        random.shuffle(order)
        for i in order:
            squared_loss(features[i : i + 1] @ w + b, labels[i : i + 1]).sum().backward()
            sgd([w, b], lr, 1)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
