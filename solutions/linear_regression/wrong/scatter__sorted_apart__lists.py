"""With sorted lists."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    x = sorted(features[:, column].tolist())
    y = sorted(labels.reshape(-1).tolist())
    fig, ax = plt.subplots()
    ax.plot(x, y, ".")
    return fig
