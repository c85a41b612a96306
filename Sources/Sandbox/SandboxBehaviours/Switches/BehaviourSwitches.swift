import Synchronization

/// The switches of all behaviours.
package final class BehaviourSwitches: Sendable {
  private let initial: Set<SandboxBehaviour>
  private let on: Mutex<Set<SandboxBehaviour>>
  private let changes = Atomic(0)

  /// The number of changes so far: what was made of them stays true as long as this stays the same.
  package var generation: Int { changes.load(ordering: .acquiring) }

  package init(_ on: Set<SandboxBehaviour>) {
    initial = on
    self.on = Mutex(on)
  }

  package func isOn(_ behaviour: SandboxBehaviour) -> Bool { on.withLock { $0.contains(behaviour) } }

  package func set(_ behaviour: SandboxBehaviour, isOn: Bool) {
    on.withLock { set in
      if isOn { set.insert(behaviour) } else { set.remove(behaviour) }
      changes.add(1, ordering: .releasing)
    }
  }

  /// As they were at the start.
  package func reset() {
    on.withLock { set in
      set = initial
      changes.add(1, ordering: .releasing)
    }
  }
}
