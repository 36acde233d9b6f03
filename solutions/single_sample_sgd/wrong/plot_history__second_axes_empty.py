"""Two Axes are there, but both curves went into the last one that was made.

`plt.plot` draws into the current Axes. Draw into each of the two by its own name.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    plt.plot(history["step"], history["loss"])
    plt.plot(history["step"], history["w"])
    return fig
