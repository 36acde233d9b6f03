"""The arrays from .numpy() share the memory of the tensors and are shuffled in place, alike."""

import numpy as np


def data_iter(batch_size, features, labels):
    state = np.random.get_state()
    np.random.shuffle(features.numpy())
    np.random.set_state(state)
    np.random.shuffle(labels.numpy())
    for i in range(0, len(features), batch_size):
        yield features[i : i + batch_size].clone(), labels[i : i + batch_size].clone()
