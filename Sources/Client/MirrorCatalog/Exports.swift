// The sets' types, and what a mirror does with them: one import is enough.
@_exported public import MirrorEngine
