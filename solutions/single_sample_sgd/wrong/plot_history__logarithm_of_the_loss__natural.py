"""The natural logarithm."""

import matplotlib.pyplot as plt
import numpy as np


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["step"], np.log(history["loss"]))
    ax2.plot(history["step"], history["w"])
    return fig
