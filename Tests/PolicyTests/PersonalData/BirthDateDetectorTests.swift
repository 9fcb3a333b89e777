import Records
import Testing

@testable import Policy

@Suite struct BirthDateDetectorTests {
  @Test(arguments: [
    "born 3 March 1984", "DOB: 03/03/1984", "d.o.b 3.3.84", "D.O.B. 3-3-84", "date of birth 3rd March 1984",
    "born on the 3rd of March, 1984", "DOB 1984-03-03", "birth date March 3, 1984", "dob 03031984", "DOB 3 Mar 84",
    "my birthday is on 3 March", "3 March is my birthday", "aged 42 (3/3/1984)", "03/03/1984 (DOB)",
    "born in Wenlow on 3 March 1984", "my birthday: 3/3/1984",
    "my children, born 3/3/2014", "Isla, born 3 March 2024 to Una and Owen", "the child was born on 3 March 2014",
  ])
  func aDateOfBirthIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.birthDate])
  }

  @Test(arguments: [
    "market on 03/03/2026", "for children aged 5-11, 3 August 2026", "birthday party on 3 March 2026",
    "born 12 February 1809", "born 28 September 1913, died 14 October 1995", "born 3 March 1920 - 4 May 1999",
    "born in 1956, next concert 3/3/2026", "newborn clinic 3/3/2026", "born 33/13/1984", "DOB unknown, 2 spaces",
    "Happy birthday! 3 March 2026 is market day", "places for those born between 3 March 2019 and 2 March 2020",
    "if you were born on or after 3 March 2001", "children born 3 March 2019", "pupils born from 3 March 2019",
    "born 3 March 2019 to 2 March 2020", "born 3 March 2010 or later", "born before 3 March 1960",
    "date of birth needed by 3 March 2026",
  ])
  func eventsAndTheDeadAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aDateAfterThePostIsNobodysBirth() {
    let posted = CivilTime(year: 2026, month: 3, day: 1)
    let kinds = { PersonalData.find(in: CheckedText($0), published: posted).map(\.kind) }
    #expect(kinds("Born Free, 3 March 2026") == [])
    #expect(kinds("Isla, born 3 February 2026") == [.birthDate])
    #expect(kinds("aged 42, 3/3/1984") == [.birthDate])
    #expect(kinds("aged 8, 3/3/1984") == [])
    #expect(kinds("for ages 9 to 14, from 3rd March 2012") == [])
    #expect(kinds("youth club, aged 14 to 18, from 3rd March 2012") == [])
  }
}
