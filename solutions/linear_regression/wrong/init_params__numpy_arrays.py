"""The parameters are NumPy arrays.

Autograd works on torch tensors only, so there would be no gradients. Make float32 tensors of them that ask for
a gradient.
"""

import numpy as np


def init_params(num_inputs):
    w = np.random.normal(0, 0.01, (num_inputs, 1))
    b = np.zeros(1)
    return w, b
