"""The picture is right, but the caller's history has changed: entries are gone, or in another order.

`pop`, `sort` and `reverse` work on the list itself. Work on a copy, or leave the lists alone.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    steps = history.pop("step")
    ax1.plot(steps, history.pop("loss"))
    ax2.plot(steps, history.pop("w"))
    return fig
