"""Pasted liveblog text: the grammar of its marks, and the readings of it that compete."""
