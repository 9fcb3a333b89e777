import Search
import Testing

@Suite struct StemmerTests {
  @Test(arguments: [
    ["close", "closed", "closes", "closing", "closure", "closures"],
    ["renew", "renewal", "renewed", "renewing"], ["approve", "approval", "approved"], ["remove", "removal"],
    ["dispose", "disposal"], ["disclose", "disclosure"], ["bury", "burial", "buried"], ["bin", "bins"],
    ["fail", "failure", "failed"], ["depart", "departure"], ["rent", "rental", "rents"],
    ["run", "running", "runs"], ["community", "communities"], ["generous", "generously"],
  ])
  func formsOfAWordShareAStem(words: [String]) {
    #expect(Set(words.map(Stemmer.stem)).count == 1)
  }

  @Test(arguments: [
    ("try", "trial"), ("post", "postal"), ("news", "new"), ("general", "generous"), ("press", "pressure"),
  ])
  func otherWordsDoNot(one: String, other: String) {
    #expect(Stemmer.stem(one) != Stemmer.stem(other))
  }

  @Test(arguments: [
    ("consistency", "consist"), ("knightsbridge", "knightsbridg"), ("happily", "happili"), ("skies", "sky"),
    ("hopping", "hop"), ("hoping", "hope"), ("agreed", "agre"), ("relational", "relat"), ("inning", "inning"),
    ("yellow", "yellow"), ("say", "say"), ("ties", "tie"), ("cries", "cri"), ("gas", "gas"), ("controlled", "control"),
  ])
  func stemsAsPorter2Does(word: String, stem: String) { #expect(Stemmer.stem(word) == stem) }

  @Test(arguments: ["", "a", "b2b", "2024", "bus7", "道", "👍", "straße", "σισυφοσ"])
  func wordsThatAreNotEnglishAreTheirOwnStem(word: String) { #expect(Stemmer.stem(word) == word) }
}
