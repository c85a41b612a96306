/// A property of an entity or of a complex value, in the order of the document.
package struct MemberSchema: Sendable {
  package indirect enum Shape: Sendable {
    /// The index of the column.
    case value(Int)
    /// The name of the type, the column that states whether the value is null, and its members.
    case complex(type: String, presence: Int, members: [MemberSchema])
  }

  package var name: String
  package var shape: Shape

  /// All columns of the member.
  package var columns: [Int] {
    switch shape {
    case .value(let column): [column]
    case .complex(_, let presence, let members): [presence] + members.flatMap(\.columns)
    }
  }
}
