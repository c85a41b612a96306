import EntityDataModel
import ServiceAnnotations

/// Documentation lines of types and sets: the description, then the annotations.
struct TypeDocumentation {
  let index: TypeIndex
  let annotations: Annotations

  func lines(for outline: TypeOutline, sets: [SetIndex.Entry]) -> [String] {
    let service = index.service(of: outline.id)
    let type = index.entries[outline.id].name.name
    var lines: [String] = []
    if let description = description(of: outline.id) {
      let text = DocumentationText.prose(description)
      if !text.isEmpty { lines += DocumentationText.wrapped(text) + [""] }
    }
    if outline.isStub {
      lines += ["Stub: excluded by the configuration; it has its key properties only.", ""]
    }
    let shown = sets.filter { !$0.capabilities.isEmpty }
    if shown.isEmpty {
      lines.append(DocumentationText.code("\(service):\(type)"))
    }
    for set in shown {
      lines += DocumentationText.facts([DocumentationText.code("\(service)/\(set.wireName)")] + Self.facts(of: set))
    }
    return lines
  }

  func description(of id: TypeIndex.ID) -> String? {
    let path = Annotations.TypePath(service: index.service(of: id), type: index.entries[id].name.name)
    return annotations.descriptions[path]?.value ?? index.documentation(of: id)
  }

  /// `read, create · 60 rows a page · webhook topic …`.
  static func facts(of set: SetIndex.Entry) -> [String] {
    var facts: [String] = []
    if set.capabilities.isKnown { facts.append(set.capabilities.words) }
    if let rows = set.annotations.pageSize?.value { facts.append("\(rows) rows a page") }
    if set.annotations.selectRequired?.value == true { facts.append("`$select` required") }
    if let topic = set.annotations.webhookTopic?.value {
      facts.append("webhook topic \(DocumentationText.code(topic))")
    }
    if let permission = set.annotations.permission?.value {
      facts.append("permission \"\(DocumentationText.prose(permission))\"")
    }
    return facts
  }
}
