"""Both Axes show the weight.

It looks like a copied line in which the name was not changed. Look at what each Axes is given.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(1, 2)
    ax1.plot(history["step"], history["w"])
    ax1.set_ylabel("loss")
    ax2.plot(history["step"], history["w"])
    return fig
