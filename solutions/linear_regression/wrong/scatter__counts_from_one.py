"""The horizontal axis shows the feature before the one that is asked for.

The columns are counted from 0 here, so column 1 is the second feature. Look for a number that is taken from `column`.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[:, column - 1].numpy(), labels.numpy(), s=1)
    return fig
