// Events contain Guids and local times, and subscriptions belong to divisions: one import is enough.
@_exported public import ExactOnlineRuntime
