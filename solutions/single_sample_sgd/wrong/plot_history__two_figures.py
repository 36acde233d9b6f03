"""The Figure that comes back holds only one of the two curves: each was drawn in a Figure of its own.

One Figure with two Axes is asked for. Look at how often a Figure is made.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    plt.figure()
    plt.plot(history["step"], history["loss"])
    fig = plt.figure()
    plt.plot(history["step"], history["w"])
    return fig
