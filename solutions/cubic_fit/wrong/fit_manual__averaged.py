"""Each step is too short by the number of points: the gradient is that of the MEAN squared error.

The task adds the squared errors up. Look for a mean, or for a division by the number of points.
"""


def fit_manual(x, y, start, lr, steps):
    theta = list(start)
    n = len(x)
    for _ in range(steps):
        theta = [p - lr * g / n for p, g in zip(theta, cubic_gradients(*theta, x, y))]
    return tuple(theta)
