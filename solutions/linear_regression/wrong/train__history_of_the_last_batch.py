"""w and b are right; the history holds the loss of each epoch's last minibatch, from before its step.

The variable from the inner loop was recorded. What is asked for is the mean over all examples, under the parameters as
they are after the epoch: look at which loss you append, and when it is computed.
"""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            sgd([w, b], lr, batch_size)
        history.append(loss.mean().item())
        print(f"epoch {epoch + 1}, loss {history[-1]:f}")
    return w, b, history
