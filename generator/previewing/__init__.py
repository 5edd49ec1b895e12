"""What a change of the folder of filings does to the site, told to those who review the change."""
