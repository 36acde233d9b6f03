"""Whole epochs over shuffled pairs, cut off at the number of steps."""

import math
import random


def predict(w, x):
    return w * x


def sample_loss(w, x, y):
    return (predict(w, x) - y) ** 2


def train(x_data, y_data, w0, lr, steps):
    pairs = list(zip(x_data, y_data))
    history = {"step": [], "w": [], "loss": []}
    w, step = w0, 0
    for epoch in range(math.ceil(steps / len(pairs))):
        random.shuffle(pairs)
        for x, y in pairs:
            if step == steps:
                break
            y_hat = predict(w, x)
            history["step"].append(step)
            history["w"].append(w)
            history["loss"].append((y_hat - y) ** 2)
            w = w - lr * 2 * (y_hat - y) * x
            step += 1
    return w, history


def plot_history(history):
    import matplotlib.pyplot as plt

    figure = plt.figure()
    left, right = figure.add_axes((0.1, 0.1, 0.35, 0.8)), figure.add_axes((0.6, 0.1, 0.35, 0.8))
    left.plot(history["step"], history["loss"], "b-")
    right.plot(history["step"], history["w"], "r-")
    left.set_yscale("log")
    return figure
