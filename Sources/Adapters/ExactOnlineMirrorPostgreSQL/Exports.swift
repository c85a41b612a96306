// Sets by their names, and what updates are told and tell: one import is enough.
@_exported public import MirrorCatalog
