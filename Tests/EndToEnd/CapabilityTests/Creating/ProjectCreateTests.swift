import ExactOnline
import ExactOnlineSandbox
import Testing

/// Projects, their classifications and activities.
@Suite("Create: projects", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct ProjectCreateTests {
  @Test("Create a project")
  func project_isOfAnAccount_andInTheFeed() async throws {
    try await Administration.run(
      with: ["sync/Project"],
      shows: [.required, .uniqueCodes, .references, .referenceTexts, .syncFeeds, .wallClock]
    ) { books in
      let projects = books.division.project.projects
      let project = try await projects.create {
        $0.code = "P-2"
        $0.description = "Roof"
        $0.type = .timeAndMaterial
        $0.account = books["customer"]
        $0.startDate = LocalDateTime("2026-02-01")
      }
      let row = try await books.row("project/Projects", project.key)
      #expect(row["AccountName"] == "Café Zuid B.V.")
      #expect(row["Created"] == Administration.now)
      #expect(try await books.row("sync/Project/Projects", project.key)["Code"] == "P-2")
      await books.refused("Mandatory: Type") {
        _ = try await projects.create {
          $0.code = "P-3"
          $0.description = "Cellar"
        }
      }
      await books.refused("Already exists: Code") {
        _ = try await projects.create {
          $0.code = "P-1"
          $0.description = "Cellar"
          $0.type = .nonBillable
        }
      }
      await books.refused("Account '\(Administration.absentKey)' does not exist.") {
        _ = try await projects.create {
          $0.code = "P-3"
          $0.description = "Cellar"
          $0.type = .nonBillable
          $0.account = Administration.absent
        }
      }
    }
  }

  @Test("Create a project classification")
  func classification_hasItsCostCenter() async throws {
    try await Administration.run(
      with: ["hrm"], shows: [.required, .references, .referenceTexts, .wallClock]
    ) { books in
      let classifications = books.division.project.projectClassifications
      let classification = try await classifications.create {
        $0.code = "OUT"
        $0.description = "Outdoors"
        $0.costCenter = "SHOP"
        $0.costUnit = "LAMPS"
      }
      let row = try await books.row("project/ProjectClassifications", classification.key)
      #expect(row["CostCenterDescription"] == "Shop")
      #expect(row["CostUnitDescription"] == "Lamps")
      #expect(row["Created"] == Administration.now)
      await books.refused("Mandatory: Description") { _ = try await classifications.create { $0.code = "IN" } }
      await books.refused("CostCenter 'ROOF' does not exist.") {
        _ = try await classifications.create {
          $0.code = "IN"
          $0.description = "Indoors"
          $0.costCenter = "ROOF"
        }
      }
    }
  }

  @Test("Create a WBS activity")
  func activity_isOfAProject() async throws {
    try await Administration.run(shows: [.required, .references, .referenceTexts, .wallClock]) { books in
      let activities = books.division.project.wbsActivities
      let activity = try await activities.create {
        $0.project = books["project"]
        $0.description = "Paving"
        $0.budgetedHours = 16
        $0.startDate = LocalDateTime("2026-02-01")
      }
      let row = try await books.row("project/WBSActivities", activity.key)
      #expect(row["ProjectDescription"] == "Terrace")
      #expect(row["BudgetedHours"] == 16)
      #expect(row["Created"] == Administration.now)
      await books.refused("Mandatory: Description") {
        _ = try await activities.create { $0.project = books["project"] }
      }
      await books.refused("Project '\(Administration.absentKey)' does not exist.") {
        _ = try await activities.create {
          $0.project = Administration.absent
          $0.description = "Paving"
        }
      }
    }
  }
}
