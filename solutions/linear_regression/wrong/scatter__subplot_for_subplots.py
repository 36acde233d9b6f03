"""`subplot` gives one Axes, and it was unpacked into two names.

Its sister with an s gives a Figure and an Axes. Look closely at the name.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplot()
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
