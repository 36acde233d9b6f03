"""With tiny steps it ends before all steps are taken.

It stops where the loss, or the coefficients, hardly change any more. That can be sensible, but here exactly `steps` steps are
asked for. Look for a `break`, or for a condition on the loop.
"""

import numpy as np


def fit_manual(x, y, start, lr, steps, tol=1e-2):
    theta, last = np.array(start, dtype=float), np.inf
    for _ in range(steps):
        loss = float(((cubic(*theta, x) - y) ** 2).sum())
        if abs(last - loss) < tol:
            break
        last = loss
        theta = theta - lr * np.array(cubic_gradients(*theta, x, y))
    return tuple(float(value) for value in theta)
