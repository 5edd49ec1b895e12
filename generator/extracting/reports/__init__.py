"""Reports under the Exchange Act: Forms 8-K, 10-K, 10-Q, 20-F, 40-F, 6-K and proxy statements."""
