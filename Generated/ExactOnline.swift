// exact-online-generator 0.1.0 · generated, edits are lost

@_exported public import ExactOnlineRuntime
