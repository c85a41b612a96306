import CSDLParser
import EntityDataModel
import Foundation
import TestSupport
import Testing

/// The output of `inspect --format json`.
@Suite struct ModelJSONTests {
  @Test func printsV2Document() throws {
    let text = SchemaText.v2(
      """
      <EntityType Name="A" BaseType="N.B"><Property Name="P" Type="Collection(Edm.String)" MaxLength="Max" DefaultValue="&quot;"/>
        <NavigationProperty Name="Q" Relationship="N.R" FromRole="X" ToRole="Y"/></EntityType>
      \(SchemaText.entity("B"))
      <ComplexType Name="D" />
      <Association Name="R"><End Role="X" Type="N.A" Multiplicity="1"/><End Role="Y" Type="N.B" Multiplicity="*"/></Association>
      <EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/>
        <FunctionImport Name="F" ReturnType="N.A" EntitySet="As"><Parameter Name="p" Type="Edm.Guid" Mode="In"/></FunctionImport>
      </EntityContainer>
      """)
    let document = try #require(Fixture.parse(text).document)
    let expected = """
      {
        "documents": [
          {
            "servicePath": "crm",
            "edmxVersion": "1.0",
            "dataServiceVersion": "2.0",
            "schemas": [
              {
                "namespace": "N",
                "entityTypes": [
                  {
                    "name": "A",
                    "baseType": "N.B",
                    "abstract": false,
                    "open": false,
                    "hasStream": false,
                    "key": [],
                    "properties": [
                      {
                        "name": "P",
                        "type": "Collection(Edm.String)",
                        "nullable": true,
                        "maxLength": "Max",
                        "defaultValue": "\\""
                      }
                    ],
                    "navigationProperties": [
                      {
                        "name": "Q",
                        "target": "N.B",
                        "multiplicity": "*"
                      }
                    ]
                  },
                  {
                    "name": "B",
                    "abstract": false,
                    "open": false,
                    "hasStream": false,
                    "key": [
                      "ID"
                    ],
                    "properties": [
                      {
                        "name": "ID",
                        "type": "Edm.Guid",
                        "nullable": false
                      }
                    ],
                    "navigationProperties": []
                  }
                ],
                "complexTypes": [
                  {
                    "name": "D",
                    "abstract": false,
                    "open": false,
                    "properties": [],
                    "navigationProperties": []
                  }
                ],
                "enumTypes": [],
                "typeDefinitions": [],
                "containers": [
                  {
                    "name": "C",
                    "entitySets": [
                      {
                        "name": "As",
                        "entityType": "N.A"
                      }
                    ],
                    "singletons": [],
                    "functionImports": [
                      {
                        "name": "F",
                        "returnType": "N.A",
                        "entitySet": "As",
                        "parameters": [
                          {
                            "name": "p",
                            "type": "Edm.Guid",
                            "mode": "In"
                          }
                        ]
                      }
                    ]
                  }
                ],
                "operations": []
              }
            ]
          }
        ]
      }

      """
    #expect(inspectJSON([document]) == expected)
  }

  @Test func printsV4Document() throws {
    let text = SchemaText.v4(
      """
      <EnumType Name="E" IsFlags="true"><Member Name="M" Value="2"/></EnumType>
      <TypeDefinition Name="T" UnderlyingType="Edm.Decimal" Precision="3" Scale="1"/>
      <Function Name="F" IsBound="true"><Parameter Name="p" Type="Self.E" Nullable="false"/><ReturnType Type="Self.T"/></Function>
      <ComplexType Name="D" Abstract="true" OpenType="true">
        <NavigationProperty Name="Parts" Type="Collection(N.A)" ContainsTarget="true"/>
      </ComplexType>
      \(SchemaText.entity("A"))
      <EntityContainer Name="C"><Singleton Name="S" Type="Self.A"/></EntityContainer>
      """)
    let printed = inspectJSON([try #require(Fixture.parse(text).document)])
    let folded = printed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      #""namespace": "N", "alias": "Self""#,
      #""enumTypes": [ { "name": "E", "underlyingType": "Edm.Int32", "flags": true, "members": [ { "name": "M", "value": 2 } ] } ]"#,
      #""complexTypes": [ { "name": "D", "abstract": true, "open": true, "properties": [], "navigationProperties": [ { "name": "Parts", "target": "N.A", "multiplicity": "*", "containsTarget": true } ] } ]"#,
      #""typeDefinitions": [ { "name": "T", "underlyingType": "Edm.Decimal", "precision": "3", "scale": "1" } ]"#,
      #""singletons": [ { "name": "S", "type": "N.A" } ]"#,
      #""operations": [ { "kind": "function", "name": "F", "bound": true, "parameters": [ { "name": "p", "type": "N.E", "nullable": false } ], "returnType": "N.T" } ]"#,
    ] {
      #expect(folded.contains(part))
    }
  }

  /// Another reader of JSON understands every character that XML lets through.
  @Test func escapesWhatJSONHasToEscape() throws {
    let hostile = "a\"b\\c/d\te\nf\rg\u{1}\u{8}\u{C}\u{1F}\u{7F}é😀\u{2028}"
    let printed = JSONValue.object([(hostile, .array([.string(hostile), .integer(-1), .boolean(true)]))]).prettyPrinted
    let decoded = try #require(
      JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: [NSObject]])
    #expect(decoded.keys.first == hostile)
    #expect(decoded.values.first?.first as? String == hostile)
    #expect(printed.contains(#"\u0001\b\f\u001f"#))
  }

  @Test func printsNothing_ofNoDocument() {
    #expect(inspectJSON([]) == "{\n  \"documents\": []\n}\n")
  }
}
