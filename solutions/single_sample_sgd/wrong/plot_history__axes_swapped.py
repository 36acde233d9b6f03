"""Steps run upwards, and loss and weight run to the right.

The first argument of `plot` goes across, the second goes up. Look at their order.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["loss"], history["step"])
    ax2.plot(history["w"], history["step"])
    return fig
