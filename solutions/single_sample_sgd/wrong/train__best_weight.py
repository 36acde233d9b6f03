"""What comes back is the weight with the smallest recorded loss, not the one after the last step.

A single sample's loss says little about a weight. Return w as it is when the loop has ended.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w, history = w0, {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    best = min(range(steps), key=lambda k: history["loss"][k])
    return history["w"][best], history
