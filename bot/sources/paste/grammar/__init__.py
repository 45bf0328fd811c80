"""The grammar of pasted text: clocks, days, names, and the marks made of them."""
