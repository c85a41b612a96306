import Synchronization

/// Which behaviours are on.
package final class BehaviourSwitches: Sendable {
  private let initial: Set<SandboxBehaviour>
  private let on: Mutex<Set<SandboxBehaviour>>

  package init(_ on: Set<SandboxBehaviour>) {
    initial = on
    self.on = Mutex(on)
  }

  package func isOn(_ behaviour: SandboxBehaviour) -> Bool { on.withLock { $0.contains(behaviour) } }

  package func set(_ behaviour: SandboxBehaviour, isOn: Bool) {
    on.withLock { set in
      if isOn { set.insert(behaviour) } else { set.remove(behaviour) }
    }
  }

  /// As they were at the start.
  package func reset() { on.withLock { $0 = initial } }
}
