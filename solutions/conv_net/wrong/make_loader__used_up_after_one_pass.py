"""The first pass is complete; every later one is empty or goes on where the one before it stopped.

A generator, or what `iter` returns, can be gone through once. What is returned must make a new iterator each time that a
`for` loop asks for one: think of who calls `__iter__`, and how often.
"""

import torch


def make_loader(inputs, targets, batch_size):
    order = torch.randperm(len(inputs))
    for start in range(0, len(inputs), batch_size):
        rows = order[start : start + batch_size]
        yield inputs[rows], targets[rows]
