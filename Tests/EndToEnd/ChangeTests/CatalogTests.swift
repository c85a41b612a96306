import ExactOnline
import ServiceAnnotations
import TestSupport
import Testing

@testable import ExactOnlineChanges

/// The sources of all sets: those that the module knows, and those that are annotated.
@Suite("Sources of changes", .timeLimit(.minutes(1)))
struct CatalogTests {
  @Test func catalog_saysWhatIsAnnotated() throws {
    let bytes = Array(try Repository.text("Metadata/annotations.yaml").utf8)
    let (annotations, faults) = AnnotationReader.read([AnnotationReader.File(name: "annotations.yaml", bytes: bytes)])
    #expect(faults.isEmpty)
    var annotated: [String: FeedCatalog.Feed] = [:]
    for (path, service) in annotations.services {
      for (name, set) in service.sets {
        guard let changes = set.changes?.value else { continue }
        annotated["\(path)/\(name)".lowercased()] = FeedCatalog.Feed(
          path: "\(path)/\(name)", deletedAs: changes.deletedAs.map(Int32.init), row: changes.row,
          shows: changes.shows, lines: changes.lines, header: changes.header)
      }
    }
    #expect(annotated.count == 57)
    #expect(FeedCatalog.feeds == annotated)
  }

  @Test func kindsOfDeletedRows_areThoseOfTheCodeList() {
    let known = Set(DeletedEntityType.knownValues.map(\.rawValue))
    let used = FeedCatalog.feeds.values.compactMap(\.deletedAs)
    #expect(Set(used).count == used.count)
    // Those of quotations and orders as a whole have no feed any more.
    #expect(known.subtracting(used) == [11, 12])
  }

  @Test func everyFeedOfTheClient_isInTheCatalog() throws {
    let names = Repository.swiftFiles(in: "Generated").filter { $0.hasPrefix("Sync.") && $0 != "Sync.swift" }
    var sets = 0
    for file in names {
      let text = try Repository.text("Generated/\(file)")
      let service = file.dropLast(".swift".count).replacing(".", with: "/").lowercased()
      for line in text.split(separator: "\n") where line.contains("Methods.Read> { EntitySet(root, ") {
        let name = line.split(separator: "\"")[1]
        sets += 1
        #expect(FeedCatalog.feeds["\(service)/\(name.lowercased())"] != nil, "\(name)")
      }
    }
    #expect(sets == FeedCatalog.feeds.count)
  }
}
