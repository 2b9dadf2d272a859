"""Use cases over a connection: the only floor that joins the pure stages to the store."""
