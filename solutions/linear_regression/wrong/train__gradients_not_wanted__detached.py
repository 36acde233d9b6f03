"""Predicts with detached parameters."""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            y_hat = linreg(X, w.data, b.data)
            squared_loss(y_hat, y).mean().backward()
            sgd([w, b], lr, 1)
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
