"""The Figure that comes back is empty: it was made after the drawing.

`plt.figure()` always begins a new one. Make it first, or ask for the current one.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    plt.subplot(2, 1, 1)
    plt.plot(history["step"], history["loss"])
    plt.subplot(2, 1, 2)
    plt.plot(history["step"], history["w"])
    plt.show()
    return plt.figure()
