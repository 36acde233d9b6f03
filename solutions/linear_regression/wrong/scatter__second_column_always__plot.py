"""With plot and markers."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    figure = Figure()
    axes = figure.add_subplot()
    axes.plot(features[:, 1], labels[:, 0], "o", markersize=1)
    return figure
