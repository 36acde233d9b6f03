"""The samples come round and round in one order: it is shuffled once, before the first round.

Each round needs an order of its own, or each step a draw of its own. Look at where the shuffling stands.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    order = list(range(len(x_data)))
    random.shuffle(order)
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = order[step % len(order)]
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
