"""The minibatches come in a new order at each pass, but each of them holds the same examples as before.

They are cut once, and whole minibatches are shuffled afterwards. Think of what has to be mixed before the data are cut.
"""

import random

import torch


class Loader:
    def __init__(self, batches):
        self.batches = batches

    def __iter__(self):
        random.shuffle(self.batches)
        return iter(self.batches)


def make_loader(inputs, targets, batch_size):
    order = torch.randperm(len(inputs))
    return Loader(list(zip(inputs[order].split(batch_size), targets[order].split(batch_size))))
