"""What the other rooms need to know about language: sentence boundaries, words, stems, stop words, quotations, openings."""
