"""There are more Axes than two; the further ones stay empty.

Look at how many places for pictures the Figure was given.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 2)
    axes[0, 0].plot(history["step"], history["loss"])
    axes[0, 1].plot(history["step"], history["w"])
    return fig
