import Records
import Testing

@testable import Policy

/// A bench asks a rule only where its leads and traits are; nothing that the rule would flag may be lost by that.
@Suite struct RuleBenchTests {
  private static let pack = Result { try ShippedPack.ludlow() }

  /// All texts that the pack's rules are tried on, each in one of four dresses: shared and edited, with what the
  /// platform told beside it, in several fields, bare.
  private static let acts = Result {
    try pack.get().rules.flatMap { $0.mustFire + $0.mustNotFire }.enumerated().map { place, example in
      CheckedAct(dressed(PackSource.act(example.text), place % 4))
    }
  }

  private static func dressed(_ bare: Act, _ dress: Int) -> Act {
    var act = bare
    switch dress {
    case 0:
      act.isShare = true
      act.author.handle = "CllrFinch"
      act.wording = 1
    case 1:
      act.platform = "facebook"
      act.links = ["http://192.0.2.1/login.exe"]
      act.mentions = ["UKLabour"]
      act.media = [Media(path: "a.jpg", type: "image")]
    case 2: act.fields = [ActField(.alt, "A picture")] + act.fields + [ActField(.caption, "MAYBE I will")]
    default: break
    }
    return act
  }

  @Test(arguments: try RuleBenchTests.pack.get().rules.map(\.id)) func asksARuleWhereverItWouldFlag(_ id: String) throws
  {
    let pack = try Self.pack.get()
    let description = try #require(pack.rules.first { $0.id.utf8.elementsEqual(id.utf8) })
    guard case .rule(let rule) = try RuleKinds.make(description) else { return }
    let bench = try RuleBench([rule], pack)
    let engine = try PatternEngine(rule.patterns.map { try CompiledPattern($0) })
    let scratch = Scratch()
    // Before an election, when most rules speak.
    let setting = Moment("2025-04-10 12:00").setting(description.given ?? pack.registers)
    for act in try Self.acts.get() {
      let gated = bench.flags(in: act, setting, scratch) { _ in true }.map(\.flag)
      #expect(gated == ungated(rule, engine, act, setting, scratch), "\(act.act.fields)")
    }
  }

  /// Asked about every act, with the hits of all its patterns.
  private func ungated(
    _ rule: any Rule, _ engine: PatternEngine, _ act: CheckedAct, _ setting: Setting, _ scratch: Scratch
  ) -> [Flag] {
    let hits = engine.hits(in: act, scratch).sorted {
      ($0.field, $0.bytes.lowerBound, $1.bytes.upperBound, $0.pattern)
        < ($1.field, $1.bytes.lowerBound, $0.bytes.upperBound, $1.pattern)
    }
    return rule.flags(in: act, hits: hits, setting)
  }

  @Test(
    arguments: [
      ("Write to jo (at) example.org", ActTraits.personalData), ("jo@example.org", [.personalData, .mentions]),
      ("#wenlow", .hashtags), ("See WWW.wenlow.example", .links), ("see http://wenlow.example", .links),
      ("Meet at 7", .personalData), ("Nothing here. Or there: no/yes.", []), ("", []),
    ] as [(String, ActTraits)]) func anActsTraitsAreToldFromItsWords(text: String, traits: ActTraits)
  {
    #expect(CheckedAct(PackSource.act(text)).traits == traits)
  }
}
