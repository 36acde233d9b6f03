"""The samples come in a fixed order, round and round, the same in every call.

Each step should draw its sample at random, or each round should have a new order. Look at how the index is chosen.
"""


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = step % len(x_data)
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
