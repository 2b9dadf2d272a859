"""What the trade's words mean: frozen values that every other floor takes and returns, and nothing that acts."""
