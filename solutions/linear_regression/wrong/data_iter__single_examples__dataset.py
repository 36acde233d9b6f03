"""A shuffled list of the items of a TensorDataset."""

import random

from torch.utils.data import TensorDataset


def data_iter(batch_size, features, labels):
    examples = list(TensorDataset(features, labels))
    random.shuffle(examples)
    return examples
