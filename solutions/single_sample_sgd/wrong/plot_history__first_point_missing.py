"""The first point of each curve is missing.

A slice that begins at 1 leaves out the first entry. Look at how the lists are cut.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["step"][1:], history["loss"][1:])
    ax2.plot(history["step"][1:], history["w"][1:])
    return fig
