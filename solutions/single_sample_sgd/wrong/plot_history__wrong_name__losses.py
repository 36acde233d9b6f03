"""losses for loss."""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["step"], history["losses"])
    ax2.plot(history["step"], history["weights"])
    return fig
