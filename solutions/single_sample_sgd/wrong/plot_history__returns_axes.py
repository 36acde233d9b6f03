"""The Axes come back, where the Figure that holds them is asked for.

`plt.subplots` gives both. Look at the return line.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    axes[0].plot(history["step"], history["loss"])
    axes[1].plot(history["step"], history["w"])
    return axes
