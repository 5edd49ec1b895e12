"""Pictures as inline SVG: text as text, colours from the theme, the same content as a list beside each."""
