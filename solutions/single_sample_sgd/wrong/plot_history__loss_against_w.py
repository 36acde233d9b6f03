"""One Axes shows the loss against the weight.

That is a nice picture too, but both are to be drawn against the step. Look at the first arguments.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["w"], history["loss"])
    ax2.plot(history["step"], history["w"])
    return fig
