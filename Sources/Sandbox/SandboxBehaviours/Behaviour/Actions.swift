import SandboxTrade

/// ``SandboxBehaviour/actions``: payments are processed, and returns; of the other resources that only know `POST`, those
/// that no behaviour carries out answer 501. Without it, they are rows.
extension BookkeepingRules {
  var actions: Part { Part(acts: .others, isOn: isOn(.actions)) }
}
