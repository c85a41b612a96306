// exact-online-generator 0.1.0 · services/assets.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Assets {
  /// Groups fixed assets that share ledger accounts and depreciation.
  ///
  /// `assets/AssetGroups` · read · 60 rows a page · permission "Financial assets"
  nonisolated public struct AssetGroup: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `DepreciationMethod` · Edm.Guid
    public var depreciationMethod: UUID? { row[ifPresent: 4] }

    /// `DepreciationMethodCode` · Edm.String
    public var depreciationMethodCode: String? { row[ifPresent: 5] }

    /// `DepreciationMethodDescription` · Edm.String
    public var depreciationMethodDescription: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `GLAccountAssets` · Edm.Guid
    public var glAccountAssets: UUID? { row[ifPresent: 9] }

    /// `GLAccountAssetsCode` · Edm.String
    public var glAccountAssetsCode: String? { row[ifPresent: 10] }

    /// `GLAccountAssetsDescription` · Edm.String
    public var glAccountAssetsDescription: String? { row[ifPresent: 11] }

    /// `GLAccountDepreciationBS` · Edm.Guid
    public var glAccountDepreciationBS: UUID? { row[ifPresent: 12] }

    /// `GLAccountDepreciationBSCode` · Edm.String
    public var glAccountDepreciationBSCode: String? { row[ifPresent: 13] }

    /// `GLAccountDepreciationBSDescription` · Edm.String
    public var glAccountDepreciationBSDescription: String? { row[ifPresent: 14] }

    /// `GLAccountDepreciationPL` · Edm.Guid
    public var glAccountDepreciationPL: UUID? { row[ifPresent: 15] }

    /// `GLAccountDepreciationPLCode` · Edm.String
    public var glAccountDepreciationPLCode: String? { row[ifPresent: 16] }

    /// `GLAccountDepreciationPLDescription` · Edm.String
    public var glAccountDepreciationPLDescription: String? { row[ifPresent: 17] }

    /// `GLAccountRevaluationBS` · Edm.Guid
    public var glAccountRevaluationBS: UUID? { row[ifPresent: 18] }

    /// `GLAccountRevaluationBSCode` · Edm.String
    public var glAccountRevaluationBSCode: String? { row[ifPresent: 19] }

    /// `GLAccountRevaluationBSDescription` · Edm.String
    public var glAccountRevaluationBSDescription: String? { row[ifPresent: 20] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                                String
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      DepreciationMethod                  Guid
      DepreciationMethodCode              String
      DepreciationMethodDescription       String
      Description                         String
      Division                            Int32
      GLAccountAssets                     Guid
      GLAccountAssetsCode                 String
      GLAccountAssetsDescription          String
      GLAccountDepreciationBS             Guid
      GLAccountDepreciationBSCode         String
      GLAccountDepreciationBSDescription  String
      GLAccountDepreciationPL             Guid
      GLAccountDepreciationPLCode         String
      GLAccountDepreciationPLDescription  String
      GLAccountRevaluationBS              Guid
      GLAccountRevaluationBSCode          String
      GLAccountRevaluationBSDescription   String
      ID                                  Guid!     key
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      Notes                               String
      """)
  }
}

nonisolated extension Assets.AssetGroup {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Assets.AssetGroup, String?> { Property(0) }
    public var created: Property<Assets.AssetGroup, LocalDateTime?> { Property(1) }
    public var creator: Property<Assets.AssetGroup, UUID?> { Property(2) }
    public var creatorFullName: Property<Assets.AssetGroup, String?> { Property(3) }
    public var depreciationMethod: Property<Assets.AssetGroup, UUID?> { Property(4) }
    public var depreciationMethodCode: Property<Assets.AssetGroup, String?> { Property(5) }
    public var depreciationMethodDescription: Property<Assets.AssetGroup, String?> { Property(6) }
    public var description: Property<Assets.AssetGroup, String?> { Property(7) }
    public var division: Property<Assets.AssetGroup, Int32?> { Property(8) }
    public var glAccountAssets: Property<Assets.AssetGroup, UUID?> { Property(9) }
    public var glAccountAssetsCode: Property<Assets.AssetGroup, String?> { Property(10) }
    public var glAccountAssetsDescription: Property<Assets.AssetGroup, String?> { Property(11) }
    public var glAccountDepreciationBS: Property<Assets.AssetGroup, UUID?> { Property(12) }
    public var glAccountDepreciationBSCode: Property<Assets.AssetGroup, String?> { Property(13) }
    public var glAccountDepreciationBSDescription: Property<Assets.AssetGroup, String?> { Property(14) }
    public var glAccountDepreciationPL: Property<Assets.AssetGroup, UUID?> { Property(15) }
    public var glAccountDepreciationPLCode: Property<Assets.AssetGroup, String?> { Property(16) }
    public var glAccountDepreciationPLDescription: Property<Assets.AssetGroup, String?> { Property(17) }
    public var glAccountRevaluationBS: Property<Assets.AssetGroup, UUID?> { Property(18) }
    public var glAccountRevaluationBSCode: Property<Assets.AssetGroup, String?> { Property(19) }
    public var glAccountRevaluationBSDescription: Property<Assets.AssetGroup, String?> { Property(20) }
    public var id: Property<Assets.AssetGroup, UUID> { Property(21) }
    public var modified: Property<Assets.AssetGroup, LocalDateTime?> { Property(22) }
    public var modifier: Property<Assets.AssetGroup, UUID?> { Property(23) }
    public var modifierFullName: Property<Assets.AssetGroup, String?> { Property(24) }
    public var notes: Property<Assets.AssetGroup, String?> { Property(25) }
  }
}
