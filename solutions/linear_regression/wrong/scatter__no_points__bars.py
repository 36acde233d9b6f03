"""Draws a bar for each example."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.bar(features[:, column].numpy(), labels[:, 0].numpy(), width=0.01)
    return fig
