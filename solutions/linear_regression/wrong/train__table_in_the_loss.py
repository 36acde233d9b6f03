"""The model learns little more than the average label.

In the loss that is differentiated every prediction meets every label: one of the two is flat and the other a column.
Look at the shapes on both sides of the minus.
"""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = ((X @ w + b - y.reshape(-1)) ** 2 / 2).mean()
            loss.backward()
            sgd([w, b], lr, 1)
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
