"""The history has no list of that name: it holds "step", "w" and "loss".

The error text shows which name was asked for. Compare it with these three.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["epoch"], history["loss"])
    ax2.plot(history["epoch"], history["w"])
    return fig
