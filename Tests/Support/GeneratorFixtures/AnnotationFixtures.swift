import Diagnostics
package import EntityDataModel
package import ServiceAnnotations

extension MetadataDocument {
  /// Accounts and Contacts with a base type, an address, a function and navigations.
  package static var crm: MetadataDocument {
    let place = SourceLocation(file: "services/crm.xml")
    func property(_ name: String, _ type: String) -> Property {
      Property(name: name, type: TypeReference(QualifiedName(type)), location: place)
    }
    var base = EntityType(name: "Record", location: place)
    base.key = ["ID"]
    base.properties = [property("ID", "Edm.Guid"), property("Inherited", "Edm.Int16")]
    var account = EntityType(name: "Account", location: place)
    account.baseType = QualifiedName("Self.Record")
    account.properties = [
      property("Name", "Edm.String"), property("Code", "Edm.String"), property("Status", "Edm.String"),
      property("Rank", "Edm.Int32"), property("IsMain", "Edm.Byte"),
    ]
    account.navigationProperties = [
      NavigationProperty(
        name: "Contacts", target: QualifiedName("Models.Contact"), multiplicity: .many, location: place)
    ]
    var contact = EntityType(name: "Contact", location: place)
    contact.key = ["ID"]
    contact.properties = [property("ID", "Edm.Guid"), property("Gender", "Edm.String")]
    var address = ComplexType(name: "Address", location: place)
    address.properties = [property("City", "Edm.String")]
    var function = FunctionImport(name: "Find", location: place)
    function.parameters = [Parameter(name: "code", type: TypeReference(QualifiedName("Edm.String")), location: place)]
    var container = EntityContainer(name: "Container", location: place)
    container.entitySets = [
      EntitySet(name: "Accounts", entityType: QualifiedName("Models.Account"), location: place),
      EntitySet(name: "Contacts", entityType: QualifiedName("Models.Contact"), location: place),
    ]
    container.functionImports = [function]
    var schema = Schema(namespace: "Models", alias: "Self", location: place)
    schema.entityTypes = [account, base, contact]
    schema.complexTypes = [address]
    schema.containers = [container]
    return MetadataDocument(servicePath: "crm", file: "services/crm.xml", schemas: [schema])
  }
}

extension AnnotationReader.File {
  package init(_ name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  package static var crmEnumerations: Self {
    Self(
      "enumerations.yaml",
      """
      enumerations:
        AccountStatus:
          type: Edm.String
          open: true
          members:
            - {name: customer, value: C}
            - {name: prospect, value: "1"}
          appliesTo: [crm:Account.Status]
          confidence: documented
      """)
  }
}
