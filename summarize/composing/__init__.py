"""composing"""
