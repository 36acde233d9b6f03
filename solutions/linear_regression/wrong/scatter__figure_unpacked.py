"""`figure` gives a Figure alone, and it was unpacked into two names.

Another call gives a Figure together with an Axes, or the Figure can be asked for one. Look closely at the line with the
two names.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.figure()
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
