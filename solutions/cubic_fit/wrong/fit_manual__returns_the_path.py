"""A coefficient for each step comes back: the whole path instead of its end.

Only the four values after the last step are asked for. Look at what is collected and returned.
"""


def fit_manual(x, y, start, lr, steps):
    path = [list(start)]
    for _ in range(steps):
        theta = path[-1]
        path.append([p - lr * g for p, g in zip(theta, cubic_gradients(*theta, x, y))])
    return path
