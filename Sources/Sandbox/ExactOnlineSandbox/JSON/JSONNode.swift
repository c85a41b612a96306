/// A JSON value as a request's body has it: numbers keep their digits, objects their order.
indirect enum JSONNode: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([Member])

  struct Member: Sendable, Hashable {
    var name: String
    var value: JSONNode
  }

  subscript(name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
