"""With the class Figure."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    figure = Figure(figsize=(5, 4))
    figure.scatter(features[:, column], labels)
    return figure
