"""Only the first ten examples are drawn.

The picture should show one point for each example. Look for a slice.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[:10, column].numpy(), labels[:10].numpy(), s=1)
    return fig
