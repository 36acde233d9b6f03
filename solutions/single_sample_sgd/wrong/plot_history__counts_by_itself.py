"""The curves are drawn against 0, 1, 2, ... and not against the recorded steps.

With one argument `plot` invents the other one. Where the steps count from 1 the curves are shifted.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["loss"])
    ax2.plot(history["w"])
    return fig
