"""Reads pasted liveblog text: the grammar of its marks, and its competing readings."""
