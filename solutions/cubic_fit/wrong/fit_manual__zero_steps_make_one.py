"""With steps = 0 there is a step all the same: the loop asks whether it is done only after it has made one.

Ask before the step: `for _ in range(steps)` or `while done < steps` take none when there are none to take.
"""


def fit_manual(x, y, start, lr, steps):
    theta, done = list(start), 0
    while True:
        theta = [p - lr * g for p, g in zip(theta, cubic_gradients(*theta, x, y))]
        done += 1
        if done >= steps:
            return tuple(theta)
