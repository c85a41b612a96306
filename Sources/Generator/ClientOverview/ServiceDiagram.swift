import ClientBlueprint
package import EntityDataModel

/// A service's types as boxes, and their relations as arrows: the contents of a picture, independent of the notation.
package struct ServiceDiagram: Sendable, Equatable {
  struct Box: Sendable, Equatable {
    var name: String
    var kind: Kind
    /// Keys first, then the others in document order.
    var properties: [Line]
    /// The number of further properties of the type.
    var hidden: Int
  }

  enum Kind: Sendable, Equatable {
    case entity, abstract, complex
    /// A type of another service, or of none that is known.
    case elsewhere
  }

  /// A property in a box.
  struct Line: Sendable, Equatable {
    var name: String
    /// As the document spells it.
    var type: TypeReference
    var isKey: Bool
  }

  /// From one box to another, both by their places.
  struct Arrow: Sendable, Equatable {
    enum Meaning: Sendable, Equatable {
      case navigation(Multiplicity)
      case complexProperty(isCollection: Bool)
      case baseType
    }

    var from: Int
    var to: Int
    /// The property's name; empty for a base type.
    var name: String
    var meaning: Meaning
  }

  var service: String
  var boxes: [Box] = []
  var arrows: [Arrow] = []
}

extension ServiceDiagram {
  /// A diagram per document, in the order of the documents.
  ///
  /// - Parameter limit: The number of properties besides the key that a box shows; nil for all.
  package static func make(_ documents: [MetadataDocument], properties limit: Int?) -> [Self] {
    let index = TypeIndex(documents)
    return documents.indices.map { number in
      var planner = Planner(index: index, document: number, limit: limit)
      return planner.run()
    }
  }

  private struct Planner {
    let index: TypeIndex
    let document: Int
    let limit: Int?
    var diagram: ServiceDiagram
    var boxes: [TypeIndex.ID: Int] = [:]
    /// Boxes of types that no document has, by name.
    var unknown: [QualifiedName: Int] = [:]

    init(index: TypeIndex, document: Int, limit: Int?) {
      self.index = index
      self.document = document
      self.limit = limit
      diagram = ServiceDiagram(service: index.documents[document].servicePath)
    }

    mutating func run() -> ServiceDiagram {
      let types = index.entries.indices.filter { index.entries[$0].document == document && index.isStructured($0) }
      for id in types { boxes[id] = add(box(of: id)) }
      for id in types { addArrows(of: id) }
      return diagram
    }

    private mutating func add(_ box: Box) -> Int {
      diagram.boxes.append(box)
      return diagram.boxes.count - 1
    }

    private func box(of id: TypeIndex.ID) -> Box {
      let key = Set(index.key(of: id))
      let all = index.properties(of: id).map { Line(name: $0.name, type: $0.type, isKey: key.contains($0.name)) }
      let keys = all.filter(\.isKey)
      let others = all.filter { !$0.isKey }
      let shown = others.prefix(limit ?? others.count)
      return Box(
        name: index.entries[id].name.name, kind: kind(of: id), properties: keys + shown,
        hidden: others.count - shown.count)
    }

    private func kind(of id: TypeIndex.ID) -> Kind {
      switch index.entries[id].definition {
      case .entity(let type): type.isAbstract ? .abstract : .entity
      case .complex, .enumeration, .definition: .complex
      }
    }

    private mutating func addArrows(of id: TypeIndex.ID) {
      guard let from = boxes[id] else { return }
      if let base = index.chain(of: id).dropLast().last, let to = target(base) {
        diagram.arrows.append(Arrow(from: from, to: to, name: "", meaning: .baseType))
      }
      for property in index.properties(of: id) {
        guard case .complex(let type) = index.resolve(property.type.name, from: document), let to = target(type) else {
          continue
        }
        diagram.arrows.append(
          Arrow(
            from: from, to: to, name: property.name,
            meaning: .complexProperty(isCollection: property.type.isCollection)))
      }
      for navigation in index.navigationProperties(of: id) {
        diagram.arrows.append(
          Arrow(
            from: from, to: target(navigation.target), name: navigation.name,
            meaning: .navigation(navigation.multiplicity)))
      }
    }

    private mutating func target(_ name: QualifiedName) -> Int {
      if let id = index.find(name, from: document), let box = target(id) { return box }
      if let box = unknown[name] { return box }
      let box = add(Box(name: name.name, kind: .elsewhere, properties: [], hidden: 0))
      unknown[name] = box
      return box
    }

    /// The type's box; for a type of another service, one that only names it.
    private mutating func target(_ id: TypeIndex.ID) -> Int? {
      if let box = boxes[id] { return box }
      guard index.isStructured(id) else { return nil }
      let name = "\(index.service(of: id)):\(index.entries[id].name.name)"
      let box = add(Box(name: name, kind: .elsewhere, properties: [], hidden: 0))
      boxes[id] = box
      return box
    }
  }
}
