"""The fit works with data of its own, and not with the x and y that are passed in.

On the 2000 points of the sine nobody notices; on other points the result is another fit. Look at which x and y your formulas
name.
"""

import math

import numpy as np

x_data = np.linspace(-math.pi, math.pi, 2000)
y_data = np.sin(x_data)


def fit_manual(x, y, start, lr, steps):
    theta = np.array(start)
    for t in range(steps):
        theta = theta - lr * np.array(cubic_gradients(*theta, x_data, y_data))
    return tuple(theta)
