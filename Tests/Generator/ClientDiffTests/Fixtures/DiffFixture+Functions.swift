import EntityDataModel
import GeneratorFixtures

@testable import ClientDiff

extension DiffFixture {
  /// The function `Tell`, with parameters as `code:Int32`, or `code:Int32?` for those that may be left out.
  private static func tell(
    _ parameters: String..., returns result: String = "Edm.String", name: String = "Tell", method: String = "GET"
  ) -> MetadataSample {
    let elements = parameters.map { parameter in
      let parts = parameter.split(separator: ":").map(String.init)
      let isOptional = parts[1].hasSuffix("?")
      let type = isOptional ? String(parts[1].dropLast()) : parts[1]
      let nullable = isOptional ? #" Nullable="true""# : ""
      return #"<Parameter Name="\#(parts[0])" Type="Edm.\#(type)" Mode="In"\#(nullable)/>"#
    }
    return .crm(
      container: """
        <FunctionImport Name="\(name)" ReturnType="\(result)" m:HttpMethod="\(method)">\(elements.joined())\
        </FunctionImport>
        """)
  }

  /// Two functions `Tell`, with a parameter each.
  private static func overloads(_ one: String, _ other: String) -> MetadataSample {
    .crm(
      container: [one, other].map { parameter in
        let parts = parameter.split(separator: ":")
        return """
          <FunctionImport Name="Tell" ReturnType="Edm.String" m:HttpMethod="GET">\
          <Parameter Name="\(parts[0])" Type="Edm.\(parts[1])" Mode="In"/></FunctionImport>
          """
      }.joined())
  }

  static let functions: [DiffFixture] = [
    DiffFixture("function-removed", "crm:Tell", old: tell(), new: .crm()),
    DiffFixture("function-added", "crm:Tell", old: .crm(), new: tell()),
    DiffFixture(
      "function-overloaded", "crm:Tell", old: tell("code:Int32"), new: overloads("code:Int32", "code:String")),
    DiffFixture("function-removed", "crm:Tell", old: overloads("code:Int32", "code:String"), new: tell("code:Int32")),
    DiffFixture("function-added", "crm:Tell", old: tell("code:Int32"), new: overloads("name:String", "code:Int32")),
    DiffFixture(
      "parameter-type-changed", "crm:Tell.code", old: overloads("code:Int32", "code:String"),
      new: overloads("code:Int32", "code:Guid")),
    DiffFixture(
      "function-respelled", "crm:TellByAge", old: tell("age:Int32", name: "TellByAge"),
      new: tell("age:Int32", "code:Int32?", name: "TellByAge")),
    DiffFixture("function-result-changed", "crm:Tell", old: tell(), new: tell(returns: "Edm.Int32")),
    DiffFixture("function-method-changed", "crm:Tell", old: tell(), new: tell(method: "POST")),
    DiffFixture("parameter-removed", "crm:Tell.code", old: tell("code:Int32"), new: tell()),
    DiffFixture("required-parameter-added", "crm:Tell.code", old: tell(), new: tell("code:Int32")),
    DiffFixture("optional-parameter-added", "crm:Tell.code", old: tell(), new: tell("code:Int32?")),
    DiffFixture("parameter-type-changed", "crm:Tell.code", old: tell("code:Int32"), new: tell("code:String")),
    DiffFixture("parameter-edm-type-changed", "crm:Tell.code", old: tell("code:Double"), new: tell("code:Decimal")),
    DiffFixture("parameter-became-required", "crm:Tell.code", old: tell("code:Int32?"), new: tell("code:Int32")),
    DiffFixture("parameter-became-optional", "crm:Tell.code", old: tell("code:Int32"), new: tell("code:Int32?")),
  ]

  private static let color = #"<EnumType Name="Color"><Member Name="Red" Value="0"/></EnumType>"#

  /// The code list `Kind` of a property, with members as `{name: a, value: 1}`.
  private static func kind(_ members: String, type: String = "Int16") -> MetadataSample {
    .crm(
      account: #"<Property Name="Kind" Type="Edm.\#(type)"/>"#,
      more: "enumerations: {Kind: {type: Edm.\(type), members: [\(members)], appliesTo: [\"crm:Account.Kind\"]}}")
  }

  private static let one = "{name: one, value: 1}"

  static let enumerations: [DiffFixture] = [
    DiffFixture("enumeration-removed", "crm:Color", old: .crm(types: color), new: .crm()),
    DiffFixture("enumeration-added", "crm:Color", old: .crm(), new: .crm(types: color)),
    DiffFixture(
      "enumeration-raw-type-changed", "Kind", also: ["property-type-widened crm:Account.Kind"], old: kind(one),
      new: kind(one, type: "Int32")),
    DiffFixture(
      "enumeration-member-removed", "Kind.two", old: kind("\(one), {name: two, value: 2}"), new: kind(one)),
    DiffFixture("enumeration-member-added", "Kind.two", old: kind(one), new: kind("\(one), {name: two, value: 2}")),
    DiffFixture("enumeration-member-value-changed", "Kind.one", old: kind(one), new: kind("{name: one, value: 9}")),
  ]
}
