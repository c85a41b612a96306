// The types of stores and their updates, so that one import is enough.
@_exported public import MirrorEngine
