"""The function gives back None.

The picture is drawn, perhaps shown, and then lost. Look at how the function ends.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["step"], history["loss"])
    ax2.plot(history["step"], history["w"])
    plt.show()
