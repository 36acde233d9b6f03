"""The drawn losses are logarithms.

For a logarithmic axis the numbers stay as they are and only the scale changes. Look at what is handed to the drawing call.
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["step"], np.log10(history["loss"]))
    ax2.plot(history["step"], history["w"])
    return fig
