"""The horizontal axis counts the rows, 0, 1, 2, ..., and the feature is not in the picture.

With one argument `plot` invents the other one. Look at what is handed to the drawing call.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.plot(labels.numpy(), "o", markersize=1)
    return fig
