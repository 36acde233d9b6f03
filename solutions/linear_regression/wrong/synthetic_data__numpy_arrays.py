"""X and y are NumPy arrays, with 64-bit numbers.

The values are fine, but what follows needs torch tensors: only they can be followed by autograd. Turn the two
arrays into float32 tensors before you return them.
"""

import numpy as np


def synthetic_data(w, b, num_examples):
    w = np.asarray(w)
    X = np.random.normal(0, 1, (num_examples, len(w)))
    y = X.dot(w) + float(b) + np.random.normal(0, 0.01, num_examples)
    return X, y.reshape(-1, 1)
