"""Takes the data of the parameters."""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y).sum()
            loss.backward()
            w = w.data - lr * w.grad / len(X)
            b = b.data - lr * b.grad / len(X)
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
