import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Numbers of opportunities, and full names of contacts.
@Suite struct RelationValueTests {
  @Test func opportunities_areNumberedInOrder_andTheNumbersStay() async throws {
    try await BookService.run { sandbox, client in
      func numbers() async throws -> Set<SandboxValue?> {
        Set(try await sandbox.rows("crm/Opportunities").map { $0["Number"] })
      }
      var addresses: [String] = []
      for name in ["one", "two"] {
        let created = try await client.send("POST", "/crm/Opportunities", body: "{\"Name\":\"\(name)\"}")
        addresses.append(try #require(created.headers["location"]))
      }
      #expect(try await numbers() == [1, 2])
      // The sequence continues after the numbers of seeds.
      try await sandbox.seed("crm/Opportunities", [["Name": "three", "Number": 10]])
      _ = try await client.send("POST", "/crm/Opportunities", body: "{\"Name\":\"four\"}")
      #expect(try await numbers() == [1, 2, 10, 11])
      sandbox.setBehaviour(.partialPut, isOn: false)
      #expect(try await client.send("PUT", addresses[0], body: "{\"Name\":\"changed\"}").status == 204)
      #expect(try await numbers() == [1, 2, 10, 11])
      sandbox.setBehaviour(.relationValues, isOn: false)
      _ = try await client.send("POST", "/crm/Opportunities", body: "{\"Name\":\"five\"}")
      #expect(try await numbers() == [1, 2, 10, 11, 0])
    }
  }

  @Test func fullName_isComposedOfTheParts_alsoWhenOneChanges() async throws {
    try await BookService.run { sandbox, client in
      let contact = "{\"Account\":\"\(BookService.id("customer"))\",\"FirstName\":\"An\",\"LastName\":\"Jansen\"}"
      let created = try await client.send("POST", "/crm/Contacts", body: contact)
      let address = try #require(created.headers["location"])
      func name() async throws -> SandboxValue? { try await sandbox.rows("crm/Contacts").first?["FullName"] }
      #expect(try await name() == "An Jansen")
      for (body, expected) in [
        ("{\"MiddleName\":\"van der\"}", "An van der Jansen"), ("{\"LastName\":\"Berg\"}", "An van der Berg"),
        ("{\"MiddleName\":null,\"FullName\":\"An van der Berg\"}", "An Berg"), ("{\"Notes\":\"x\"}", "An Berg"),
      ] as [(String, SandboxValue)] {
        _ = try await client.send("PUT", address, body: body)
        #expect(try await name() == expected, "\(body)")
      }
      // Names that a program seeds are kept.
      try await sandbox.seed(
        "crm/Contacts",
        [["Account": .string(BookService.id("customer")), "LastName": "Smit", "FullName": "As it was"]])
      #expect(try await sandbox.rows("crm/Contacts", filter: "FullName eq 'As it was'").count == 1)
      sandbox.setBehaviour(.relationValues, isOn: false)
      _ = try await client.send("POST", "/crm/Contacts", body: contact)
      #expect(try await sandbox.rows("crm/Contacts", filter: "FullName eq null").count == 1)
    }
  }
}
