"""Both in the first."""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["step"], history["loss"])
    ax1.plot(history["step"], history["w"])
    return fig
