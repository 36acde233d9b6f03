"""Each step moves w once for every sample, so w goes several times too far.

A step is one sample here, not a pass through all of them. Look at the inner loop.
"""


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        total = 0.0
        history["step"].append(step)
        history["w"].append(w)
        for x, y in zip(x_data, y_data):
            total += (w * x - y) ** 2
            w -= lr * 2 * x * (w * x - y)
        history["loss"].append(total / len(x_data))
    return w, history
