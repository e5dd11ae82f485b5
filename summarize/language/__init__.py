"""What other rooms need to know about language: sentences, words, stems, stop words, quotations, openings."""
