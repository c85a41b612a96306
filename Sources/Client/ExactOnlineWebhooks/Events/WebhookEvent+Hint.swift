public import ExactOnlineChanges

/// An event shortens the wait for a set that is watched: `hints.send(event)`.
extension WebhookEvent: ChangeHint {}
