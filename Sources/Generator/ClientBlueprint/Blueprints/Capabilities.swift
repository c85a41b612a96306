package import ServiceAnnotations

/// The methods of a set. Unknown means all: a service's refusal is better than a call that cannot be written.
package struct Capabilities: Sendable, Equatable {
  package var methods: Set<SetAnnotations.Method>
  /// Whether any source states the methods.
  package var isKnown: Bool

  package init(_ annotations: SetAnnotations) {
    methods = annotations.methods?.value ?? Set(SetAnnotations.Method.allCases)
    isKnown = annotations.methods != nil
  }

  package var isEmpty: Bool { methods.isEmpty }
  var allowsCreate: Bool { methods.contains(.create) }
  var allowsUpdate: Bool { methods.contains(.update) }

  /// Name of the marker type: `ReadCreateUpdateDelete`.
  package var marker: String {
    SetAnnotations.Method.allCases.filter(methods.contains).map { Self.word($0) }.joined()
  }

  /// In words: `read, create`.
  package var words: String {
    SetAnnotations.Method.allCases.filter(methods.contains).map { Self.word($0).lowercased() }.joined(separator: ", ")
  }

  package static func word(_ method: SetAnnotations.Method) -> String {
    switch method {
    case .read: "Read"
    case .create: "Create"
    case .update: "Update"
    case .delete: "Delete"
    }
  }
}
