import Testing

@testable import ExactOnlineRuntime

@Suite("Call targets")
struct CallTargetTests {
  @Test(arguments: [
    ("/api/v1/123/crm/Accounts", 123, "crm/Accounts"),
    ("/api/v1/123/crm/Accounts?$select=ID", 123, "crm/Accounts"),
    ("/api/v1/123/crm/Accounts(guid'1')/Contacts", 123, "crm/Accounts"),
    ("/api/v1/123/crm/Accounts/$count", 123, "crm/Accounts"),
    ("/api/v1/beta/123/payroll/X", 123, "payroll/X"),
    ("/api/v1/current/Me?$select=CurrentDivision", nil, "current/Me"),
    ("/api/v1/123", 123, ""), ("/api/v1/123/", 123, ""), ("/api/v1/", nil, ""),
    ("/api/v1/99999999999/x/Y", nil, "99999999999/x/Y"), ("/api/v1/-1/x", nil, "-1/x"),
    ("/docs/XMLDownload.aspx?Topic=GLAccounts&_Division_=77&x=1", 77, "/docs/XMLDownload.aspx"),
    ("/docs/XMLUpload.aspx?Topic=MatchSets&Division=77", 77, "/docs/XMLUpload.aspx"),
    ("/docs/XMLUpload.aspx?Topic=MatchSets&Division=78&_Division_=77", 77, "/docs/XMLUpload.aspx"),
    ("/docs/SysAttachment.aspx?division=77", 77, "/docs/SysAttachment.aspx"),
    ("/docs/XMLDownload.aspx?Topic=x&Params_Division=77", nil, "/docs/XMLDownload.aspx"),
    ("/docs/XMLDownload.aspx?_Division_=x&Division=-1", nil, "/docs/XMLDownload.aspx"),
    ("/docs/SysAttachment.aspx?ID=1", nil, "/docs/SysAttachment.aspx"), ("/", nil, "/"),
  ])
  func path_saysWhoseBudgetItIs(target: String, division: Int32?, endpoint: String) {
    let parsed = CallTarget(target)
    #expect(parsed.division == division)
    #expect(parsed.endpoint == endpoint)
  }
}
