"""Results on their way out: one module per outlet."""
