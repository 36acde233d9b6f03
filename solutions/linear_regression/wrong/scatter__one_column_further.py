"""The horizontal axis shows the feature after the one that is asked for, and there is none after the last.

The columns are counted from 0 already. Look for a number that is added to `column`.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[:, column + 1].numpy(), labels.numpy(), s=1)
    return fig
