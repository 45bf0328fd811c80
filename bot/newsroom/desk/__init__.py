"""The desk: who may do what, and when posts go out."""
