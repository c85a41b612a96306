// Sets are given for a division, and rules of reading come with them: one import is enough.
@_exported public import ExactOnlineChanges
