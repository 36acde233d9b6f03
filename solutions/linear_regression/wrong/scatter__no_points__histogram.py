"""Draws a histogram of the feature."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.hist(features[:, column].numpy())
    return fig
