"""A loop that moves one coefficient at a time in place."""

import numpy as np


def cubic_gradients(a, b, c, d, x, y, eps=1e-6):
    theta = np.array([a, b, c, d])
    grads = []
    for i in range(4):
        theta[i] += eps
        up = np.sum((cubic(*theta, x) - y) ** 2)
        theta[i] -= 2 * eps
        down = np.sum((cubic(*theta, x) - y) ** 2)
        theta[i] += eps
        grads.append(float((up - down) / (2 * eps)))
    return tuple(grads)
