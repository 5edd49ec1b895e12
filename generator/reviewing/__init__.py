"""What wants a person's eye, and what the person decides."""
