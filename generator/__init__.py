"""Turns SEC filings into a searchable static site."""
