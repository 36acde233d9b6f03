"""There are d times n points: every feature is drawn against the labels, one over the other.

The picture should show the feature that is asked for. Look at where the argument `column` is used.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    for j in range(features.shape[1]):
        ax.scatter(features[:, j].numpy(), labels.numpy(), s=1)
    return fig
