import Records
import Testing

@testable import Policy

@Suite struct CreditRuleTests {
  @Test(arguments: ["rights-credit"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aPermissionForTheNameOrThePictureAnswersTheCredit() throws {
    let rule = try TriedRule("rights-credit")
    var registers = Registers()
    registers.imagePermissions = [ImagePermission(image: "castle.jpg"), ImagePermission(credit: "Jane Example")]
    #expect(rule.flags("Photo by Jane Example", registers).isEmpty)
    #expect(rule.flags("Photo by John Sample", registers).count == 1)
    #expect(
      rule.flags("Photo by John Sample", registers) { $0.media = [Media(path: "a/castle.jpg", type: "image")] }.isEmpty)
  }

  @Test func aPermissionThatHasRunOutAnswersNothing() throws {
    var permission = ImagePermission(credit: "Jane Example")
    permission.span.until = "2025-12-31"
    var registers = Registers()
    registers.imagePermissions = [permission]
    #expect(try TriedRule("rights-credit").flags("Photo by Jane Example", registers).count == 1)
  }

  @Test func aNativeShareIsNoCopy() throws {
    #expect(try TriedRule("rights-credit").flags("Photo by Jane Example") { $0.isShare = true }.isEmpty)
  }
}
