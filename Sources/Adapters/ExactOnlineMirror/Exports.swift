// Sets by their names, and what updates and audits are told and tell: one import is enough.
@_exported public import MirrorCatalog
