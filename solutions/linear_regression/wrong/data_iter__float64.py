"""The values are right, but the minibatches hold 64-bit numbers.

On the way through NumPy or through a conversion the type got wider, and products with float32 weights will
fail. Hand the rows on in the type in which they came.
"""

import numpy as np
import torch


def data_iter(batch_size, features, labels):
    X, y = np.array(features, dtype=float), np.array(labels, dtype=float)
    order = np.random.permutation(len(X))
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield torch.from_numpy(X[rows]), torch.from_numpy(y[rows])
