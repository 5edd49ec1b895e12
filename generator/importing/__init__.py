"""EDGAR and files of a person's own into the folder of filings."""
