"""What a student reads: text for a terminal, and one page. `sheet` says what, `text` and `page` lay it out."""
