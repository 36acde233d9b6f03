"""With an integer tensor."""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).mean().backward()
            sgd([w, b], lr, 1)
        loss = squared_loss(linreg(features, w, b), labels).mean()
        history.append(loss.long().item())
    return w, b, history
