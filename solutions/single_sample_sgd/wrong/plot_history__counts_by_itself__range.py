"""range(len(...))."""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    steps = range(len(history["loss"]))
    ax1.scatter(steps, history["loss"])
    ax2.scatter(steps, history["w"])
    return fig
