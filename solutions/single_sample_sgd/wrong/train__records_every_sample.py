"""There are several entries for each step: all samples are gone through, one after the other, in each of them.

`steps` counts single samples here, not passes through the data. Look at the inner loop.
"""


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        for x, y in zip(x_data, y_data):
            history["step"].append(step)
            history["w"].append(w)
            history["loss"].append((w * x - y) ** 2)
            w -= lr * 2 * x * (w * x - y)
    return w, history
