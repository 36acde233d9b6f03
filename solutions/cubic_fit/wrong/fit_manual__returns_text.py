"""Texts come back where numbers are asked for.

Formatting is for looking at numbers, and it cuts digits off. Look at the last line.
"""


def fit_manual(x, y, start, lr, steps):
    theta = list(start)
    for _ in range(steps):
        theta = [p - lr * g for p, g in zip(theta, cubic_gradients(*theta, x, y))]
    return [f"{p:.4f}" for p in theta]
