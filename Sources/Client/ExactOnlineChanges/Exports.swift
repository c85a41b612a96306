// Cursors name divisions and wall clocks, and readings are of sets: one import is enough.
@_exported public import ExactOnlineRuntime
