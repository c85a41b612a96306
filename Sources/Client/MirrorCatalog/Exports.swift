// MirrorEngine declares the type of the sets, so that one import is enough.
@_exported public import MirrorEngine
