import Testing

@testable import SwiftNaming

@Suite struct WordSegmenterTests {
  private let sanitizer = IdentifierSanitizer()

  @Test(arguments: [
    ("ID", "id"), ("AccountManagerHID", "accountManagerHID"), ("VATNumber", "vatNumber"), ("GLAccount", "glAccount"),
    ("Class_01_ID", "class01ID"), ("IBAN", "iban"), ("BICCode", "bicCode"),
    ("IsDefaultGLAccount", "isDefaultGLAccount"), ("AmountFCExclVat", "amountFCExclVAT"), ("PaymentIDs", "paymentIDs"),
    ("CustomerPOnumber", "customerPONumber"), ("CADDrawingURL", "cadDrawingURL"), ("EMail", "email"),
    ("GLAR", "glAR"), ("AddressLine2", "addressLine2"), ("sysmodified", "sysmodified"), ("accountId", "accountID"),
    ("FreeTextField_05", "freeTextField05"), ("EmploymentCLAs", "employmentCLAs"), ("IsRootConV2", "isRootConV2"),
    ("DeclarationSet3rdPartyTenantId", "declarationSet3rdPartyTenantID"), ("XBRLDocument", "xbrlDocument"),
    ("A", "a"), ("ProjectWBSByProjectAndWBS", "projectWBSByProjectAndWBS"), ("EUSalesListing", "euSalesListing"),
  ])
  func casesMembers(name: String, expected: String) {
    #expect(sanitizer.member(name) == expected)
  }

  @Test(arguments: [
    ("GLAccount", "GLAccount"), ("VatPercentage", "VATPercentage"), ("salesinvoice", "Salesinvoice"),
    ("glScheme", "GLScheme"), ("account_type", "AccountType"), ("IBAN", "IBAN"),
  ])
  func casesTypes_withAcronymsInCapitals(name: String, expected: String) {
    #expect(sanitizer.type(name) == expected)
  }
}
