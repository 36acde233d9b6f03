"""The minibatches are made near equal, so some of them are longer than batch_size.

Only the last minibatch may differ from batch_size, and only by being shorter. Look at whether your call asks for a
number of parts or for a size.
"""

import numpy as np
import torch


def data_iter(batch_size, features, labels):
    order = np.random.permutation(len(features))
    for rows in np.array_split(order, max(1, len(order) // batch_size)):
        rows = torch.from_numpy(rows)
        yield features[rows], labels[rows]
