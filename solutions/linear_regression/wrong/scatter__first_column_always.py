"""The horizontal axis always shows the first feature, whichever column is asked for.

The number of the column is written into the function. Look at where the argument `column` is used.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    x = features[:, 0]
    fig, ax = plt.subplots()
    ax.scatter(x, labels, s=1)
    return fig
