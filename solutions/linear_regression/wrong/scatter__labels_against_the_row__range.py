"""Counts the rows itself."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(range(len(labels)), labels.flatten().numpy(), s=1)
    return fig
