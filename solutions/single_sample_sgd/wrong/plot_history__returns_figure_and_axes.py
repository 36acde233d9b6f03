"""A pair comes back: the Figure and its Axes.

The Figure alone is asked for; it knows its Axes. Look at the return line.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    axes[0].plot(history["step"], history["loss"])
    axes[1].plot(history["step"], history["w"])
    return fig, axes
