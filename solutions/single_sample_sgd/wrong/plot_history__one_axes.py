"""Both curves are in one and the same Axes.

Loss and weight have different sizes, so each is to have a picture of its own. Look at how many Axes are made.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots()
    ax.plot(history["step"], history["loss"])
    ax.plot(history["step"], history["w"])
    return fig
