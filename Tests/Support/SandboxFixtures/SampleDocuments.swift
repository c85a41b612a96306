/// Documents made of a few words: sets with their key, properties and children.
struct SampleDocuments {
  struct Set: Sendable {
    var name: String
    var key: String
    /// `Name:String`.
    var properties: [String]
    /// Navigation properties and the sets that they lead to.
    var children: [(name: String, set: String)] = []
  }

  /// The document of a service.
  ///
  /// - Parameter functions: XML of its function imports.
  static func document(_ sets: [Set], functions: String) -> String {
    let types = sets.map { set -> String in
      let properties = set.properties.map { property in
        let parts = property.split(separator: ":")
        let isKey = parts[0] == set.key
        return "<Property Name=\"\(parts[0])\" Type=\"Edm.\(parts[1])\" Nullable=\"\(!isKey)\"/>"
      }
      let children = set.children.map { child in
        "<NavigationProperty Name=\"\(child.name)\" Relationship=\"Sample.\(set.name)_\(child.name)\" "
          + "FromRole=\"One\" ToRole=\"Many\"/>"
      }
      return "<EntityType Name=\"\(set.name)Type\"><Key><PropertyRef Name=\"\(set.key)\"/></Key>"
        + "\(properties.joined())\(children.joined())</EntityType>"
    }
    let associations = sets.flatMap { set in
      set.children.map { child in
        "<Association Name=\"\(set.name)_\(child.name)\">"
          + "<End Role=\"One\" Type=\"Sample.\(set.name)Type\" Multiplicity=\"0..1\"/>"
          + "<End Role=\"Many\" Type=\"Sample.\(child.set)Type\" Multiplicity=\"*\"/></Association>"
      }
    }
    let members = sets.map { "<EntitySet Name=\"\($0.name)\" EntityType=\"Sample.\($0.name)Type\"/>" }
    return """
      <edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices
      xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" m:DataServiceVersion="2.0"><Schema
      Namespace="Sample" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
      \(types.joined(separator: "\n"))
      \(associations.joined(separator: "\n"))
      <EntityContainer Name="Container" m:IsDefaultEntityContainer="true">\(members.joined())\(functions)</EntityContainer>
      </Schema></edmx:DataServices></edmx:Edmx>
      """
  }
}
