"""The first step is right; every later one carries on some of the step before.

That is momentum, a good thing elsewhere. The task asks for plain gradient descent: look for something that is kept from
step to step.
"""


def fit_manual(x, y, start, lr, steps):
    theta, velocity = list(start), [0.0] * 4
    for _ in range(steps):
        gradients = cubic_gradients(*theta, x, y)
        velocity = [0.9 * v + g for v, g in zip(velocity, gradients)]
        theta = [p - lr * v for p, v in zip(theta, velocity)]
    return tuple(theta)
