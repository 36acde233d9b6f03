"""A single pair of tensors comes back, not something to go through: the function ends at its first minibatch.

`return` leaves the function for good, also from inside a loop. Look for the word that hands out a value and
goes on.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = list(range(num_examples))
    random.shuffle(indices)
    for i in range(0, num_examples, batch_size):
        batch_indices = torch.tensor(indices[i : min(i + batch_size, num_examples)])
        return features[batch_indices], labels[batch_indices]
