"""Returns what the scatter of an Axes returns."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    ax = Figure().subplots()
    points = ax.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return points
