"""Makes a Figure of its own, but draws with pyplot."""

import matplotlib.pyplot as plt
from matplotlib.figure import Figure


def scatter(features, labels, column):
    fig = Figure(figsize=(4, 3))
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
