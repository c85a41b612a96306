// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// A possible sale being followed, with stage and expected amount.
  ///
  /// `crm/Opportunities` · read, create, update, delete · 60 rows a page · webhook topic `Opportunities`
  /// · permission "Crm opportunities"
  nonisolated public struct Opportunity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 3] }

    /// `ActionDate` · Edm.DateTime
    public var actionDate: LocalDateTime? { row[ifPresent: 4] }

    /// `NextAction` · Edm.String
    public var nextAction: String? { row[ifPresent: 5] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 6] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 7] }

    /// `CloseDate` · Edm.DateTime
    public var closeDate: LocalDateTime? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 16] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Number` · Edm.Int32 · read-only
    public var number: Int32 { row[19] }

    /// `OpportunityStage` · Edm.Guid
    public var opportunityStage: UUID? { row[ifPresent: 20] }

    /// `OpportunityStageDescription` · Edm.String · read-only
    public var opportunityStageDescription: String? { row[ifPresent: 21] }

    /// `OpportunityStatus` · Edm.Int32 · read-only
    public var opportunityStatus: OpportunityStatus? { row[ifPresent: 22] }

    /// `Probability` · Edm.Double
    public var probability: Decimal? { row[ifPresent: 23] }

    /// `Owner` · Edm.Guid
    public var owner: UUID? { row[ifPresent: 24] }

    /// `OwnerFullName` · Edm.String · read-only
    public var ownerFullName: String? { row[ifPresent: 25] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 26] }

    /// `SalesType` · Edm.Guid
    public var salesType: UUID? { row[ifPresent: 27] }

    /// `SalesTypeDescription` · Edm.String · read-only
    public var salesTypeDescription: String? { row[ifPresent: 28] }

    /// `ReasonCode` · Edm.Guid
    public var reasonCode: UUID? { row[ifPresent: 29] }

    /// `ReasonCodeDescription` · Edm.String · read-only
    public var reasonCodeDescription: String? { row[ifPresent: 30] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 31] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 32] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 33] }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[ifPresent: 34] }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[ifPresent: 35] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 36] }

    /// `LeadSourceDescription` · Edm.String · read-only
    public var leadSourceDescription: String? { row[ifPresent: 37] }

    /// `OpportunityType` · Edm.Int16
    public var opportunityType: Int16? { row[ifPresent: 38] }

    /// `OpportunityTypeDescription` · Edm.String · read-only
    public var opportunityTypeDescription: String? { row[ifPresent: 39] }

    /// `Channel` · Edm.Int16
    public var channel: Int16? { row[ifPresent: 40] }

    /// `ChannelDescription` · Edm.String · read-only
    public var channelDescription: String? { row[ifPresent: 41] }

    /// `Accountant` · Edm.Guid
    public var accountant: UUID? { row[ifPresent: 42] }

    /// `AccountantCode` · Edm.String · read-only
    public var accountantCode: String? { row[ifPresent: 43] }

    /// `AccountantName` · Edm.String · read-only
    public var accountantName: String? { row[ifPresent: 44] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[ifPresent: 45] }

    /// `ResellerCode` · Edm.String · read-only
    public var resellerCode: String? { row[ifPresent: 46] }

    /// `ResellerName` · Edm.String · read-only
    public var resellerName: String? { row[ifPresent: 47] }

    /// `OpportunityDepartmentCode` · Edm.Int16
    public var opportunityDepartmentCode: Int16? { row[ifPresent: 48] }

    /// `OpportunityDepartmentDescription` · Edm.String · read-only
    public var opportunityDepartmentDescription: String? { row[ifPresent: 49] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 50] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 51] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 52] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Account                           Guid      create update
      AccountName                       String
      AccountCode                       String
      ActionDate                        DateTime  create update
      NextAction                        String    create update
      AmountFC                          Double    create update
      AmountDC                          Double    create update
      CloseDate                         DateTime  create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Currency                          String    create update
      Division                          Int32
      Name                              String    create update
      Notes                             String    create update
      Number                            Int32!
      OpportunityStage                  Guid      create update
      OpportunityStageDescription       String
      OpportunityStatus                 Int32
      Probability                       Double    create update
      Owner                             Guid      create update
      OwnerFullName                     String
      RateFC                            Double    create update
      SalesType                         Guid      create update
      SalesTypeDescription              String
      ReasonCode                        Guid      create update
      ReasonCodeDescription             String
      Project                           Guid      create update
      ProjectCode                       String
      ProjectDescription                String
      Campaign                          Guid      create update
      CampaignDescription               String
      LeadSource                        Guid      create update
      LeadSourceDescription             String
      OpportunityType                   Int16     create update
      OpportunityTypeDescription        String
      Channel                           Int16     create update
      ChannelDescription                String
      Accountant                        Guid      create update
      AccountantCode                    String
      AccountantName                    String
      Reseller                          Guid      create update
      ResellerCode                      String
      ResellerName                      String
      OpportunityDepartmentCode         Int16     create update
      OpportunityDepartmentDescription  String
      CustomField                       String
      Contact                           Guid      create update
      ContactFullName                   String
      """)
  }
}

nonisolated extension CRM.Opportunity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.Opportunity, UUID> { Property(0) }
    public var account: Property<CRM.Opportunity, UUID?> { Property(1) }
    public var accountName: Property<CRM.Opportunity, String?> { Property(2) }
    public var accountCode: Property<CRM.Opportunity, String?> { Property(3) }
    public var actionDate: Property<CRM.Opportunity, LocalDateTime?> { Property(4) }
    public var nextAction: Property<CRM.Opportunity, String?> { Property(5) }
    public var amountFC: Property<CRM.Opportunity, Decimal?> { Property(6) }
    public var amountDC: Property<CRM.Opportunity, Decimal?> { Property(7) }
    public var closeDate: Property<CRM.Opportunity, LocalDateTime?> { Property(8) }
    public var created: Property<CRM.Opportunity, LocalDateTime?> { Property(9) }
    public var creator: Property<CRM.Opportunity, UUID?> { Property(10) }
    public var creatorFullName: Property<CRM.Opportunity, String?> { Property(11) }
    public var modified: Property<CRM.Opportunity, LocalDateTime?> { Property(12) }
    public var modifier: Property<CRM.Opportunity, UUID?> { Property(13) }
    public var modifierFullName: Property<CRM.Opportunity, String?> { Property(14) }
    public var currency: Property<CRM.Opportunity, String?> { Property(15) }
    public var division: Property<CRM.Opportunity, Int32?> { Property(16) }
    public var name: Property<CRM.Opportunity, String?> { Property(17) }
    public var notes: Property<CRM.Opportunity, String?> { Property(18) }
    public var number: Property<CRM.Opportunity, Int32> { Property(19) }
    public var opportunityStage: Property<CRM.Opportunity, UUID?> { Property(20) }
    public var opportunityStageDescription: Property<CRM.Opportunity, String?> { Property(21) }
    public var opportunityStatus: Property<CRM.Opportunity, OpportunityStatus?> { Property(22) }
    public var probability: Property<CRM.Opportunity, Decimal?> { Property(23) }
    public var owner: Property<CRM.Opportunity, UUID?> { Property(24) }
    public var ownerFullName: Property<CRM.Opportunity, String?> { Property(25) }
    public var rateFC: Property<CRM.Opportunity, Decimal?> { Property(26) }
    public var salesType: Property<CRM.Opportunity, UUID?> { Property(27) }
    public var salesTypeDescription: Property<CRM.Opportunity, String?> { Property(28) }
    public var reasonCode: Property<CRM.Opportunity, UUID?> { Property(29) }
    public var reasonCodeDescription: Property<CRM.Opportunity, String?> { Property(30) }
    public var project: Property<CRM.Opportunity, UUID?> { Property(31) }
    public var projectCode: Property<CRM.Opportunity, String?> { Property(32) }
    public var projectDescription: Property<CRM.Opportunity, String?> { Property(33) }
    public var campaign: Property<CRM.Opportunity, UUID?> { Property(34) }
    public var campaignDescription: Property<CRM.Opportunity, String?> { Property(35) }
    public var leadSource: Property<CRM.Opportunity, UUID?> { Property(36) }
    public var leadSourceDescription: Property<CRM.Opportunity, String?> { Property(37) }
    public var opportunityType: Property<CRM.Opportunity, Int16?> { Property(38) }
    public var opportunityTypeDescription: Property<CRM.Opportunity, String?> { Property(39) }
    public var channel: Property<CRM.Opportunity, Int16?> { Property(40) }
    public var channelDescription: Property<CRM.Opportunity, String?> { Property(41) }
    public var accountant: Property<CRM.Opportunity, UUID?> { Property(42) }
    public var accountantCode: Property<CRM.Opportunity, String?> { Property(43) }
    public var accountantName: Property<CRM.Opportunity, String?> { Property(44) }
    public var reseller: Property<CRM.Opportunity, UUID?> { Property(45) }
    public var resellerCode: Property<CRM.Opportunity, String?> { Property(46) }
    public var resellerName: Property<CRM.Opportunity, String?> { Property(47) }
    public var opportunityDepartmentCode: Property<CRM.Opportunity, Int16?> { Property(48) }
    public var opportunityDepartmentDescription: Property<CRM.Opportunity, String?> { Property(49) }
    public var customField: Property<CRM.Opportunity, String?> { Property(50) }
    public var contact: Property<CRM.Opportunity, UUID?> { Property(51) }
    public var contactFullName: Property<CRM.Opportunity, String?> { Property(52) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var actionDate: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var nextAction: WritableProperty<String> { WritableProperty(5) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(6) }
    public var amountDC: WritableProperty<Decimal> { WritableProperty(7) }
    public var closeDate: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var currency: WritableProperty<String> { WritableProperty(15) }
    public var name: WritableProperty<String> { WritableProperty(17) }
    public var notes: WritableProperty<String> { WritableProperty(18) }
    public var opportunityStage: WritableProperty<UUID> { WritableProperty(20) }
    public var probability: WritableProperty<Decimal> { WritableProperty(23) }
    public var owner: WritableProperty<UUID> { WritableProperty(24) }
    public var rateFC: WritableProperty<Decimal> { WritableProperty(26) }
    public var salesType: WritableProperty<UUID> { WritableProperty(27) }
    public var reasonCode: WritableProperty<UUID> { WritableProperty(29) }
    public var project: WritableProperty<UUID> { WritableProperty(31) }
    public var campaign: WritableProperty<UUID> { WritableProperty(34) }
    public var leadSource: WritableProperty<UUID> { WritableProperty(36) }
    public var opportunityType: WritableProperty<Int16> { WritableProperty(38) }
    public var channel: WritableProperty<Int16> { WritableProperty(40) }
    public var accountant: WritableProperty<UUID> { WritableProperty(42) }
    public var reseller: WritableProperty<UUID> { WritableProperty(45) }
    public var opportunityDepartmentCode: WritableProperty<Int16> { WritableProperty(48) }
    public var contact: WritableProperty<UUID> { WritableProperty(51) }
  }
}
