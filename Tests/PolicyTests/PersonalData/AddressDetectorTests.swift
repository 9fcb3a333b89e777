import Testing

@testable import Policy

@Suite struct AddressDetectorTests {
  @Test(arguments: [
    "12a High Street", "12 Mill Lane", "3, Mill Lane", "8 St Agnes Road", "5 Mill St.", "5 Mill St, Wenlow",
    "12 O\u{2019}Brien Close", "12 MILL LANE", "i live at 12 mill lane", "Mrs Evans, 12 The Old Market Square",
    "Flat 3", "Apartment 12b,", "14\nCorve Street", "Dave lives at 14\nCorve Street",
    "Jo Bloggs\n14a \r\nCorve Street\nWenlow",
  ])
  func aHomeIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.address])
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    "Doors open at 7\nMill Street is closed", "We raised £14\nCorve Street stays open", "14\n\nCorve Street",
    "Meet at 7\nMill Street", "14\nCorve Street traders took part", "Trees planted: 14\nCorve Street",
  ])
  func aNumberAtTheEndOfALineIsNoHouses(_ text: String) { #expect(found(text) == []) }

  /// A shop, a pub or roadworks near an address are no reason to pass over who lives there.
  @Test(arguments: [
    "A van has blocked the garage of 31 Orchard Grove since noon", "the lamp outside 19 Tinkers Lane flickers",
    "Potholes again, worst by 6 Sadlers Row", "an ambulance at 88 Chapel Rise last night",
    "Found behind the market: a purse, left for its owner at 7 Hawthorn Road",
    "Our bakery is shut. 15 Millers Close still has no water", "she keeps hens in the yard of 9 Priors Meadow",
    "the flat above the shop, 3 Tolsey Lane", "the house next to the pub, 41 Ferry Street", "40 The Spinney",
    "letters for 2b The Limes came to us", "Somebody's cat is at 40 the spinney, please call",
    "the hedge of 18 thornbury avenue is over the path", "parcel went to 5, abbot crescent", "11 Bakers Fold, Wenlow",
    "The lady at 70 St Winifred's View is poorly", "keys: 4 Weavers Yard", "23 O\u{200B}ld Bell\u{200B} Lane",
    "The Old Rectory, 3 Church Lane", "The Reverend Amos Pettifer, 3 Church Lane", "the Pettifers, 3 Church Lane",
    "A letter about the application from 62 Weir Street", "we moved from 2 Back Street", "Orla Dunn, 14 Castle Hill",
    "Bins of 12 Larch Road were missed", "I live at 12 Isle of Wight Road",
    "This is about 33 St Alkmund's Road",
    "No.7 The Crescent has no water", "orla dunn, 14 kiln road, wenlow", "12 The Bull Ring",
  ])
  func aHomeIsFoundWhateverElseIsNear(_ text: String) {
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.address])
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    ("I live at Rose Cottage, Sadlers Row, and the lane floods", "ROSECOTTAGESADLERSROW"),
    ("my address is The Hollies, Back Lane", "THEHOLLIESBACKLANE"),
    ("we live at the old smithy, church road, since 2019", "THEOLDSMITHYCHURCHROAD"),
    ("Could the skip for Tanners Barn, Ferry Road go behind?", "TANNERSBARNFERRYROAD"),
    ("The wheelie bins of Rose Cottage, Sadlers Row are missing", "ROSECOTTAGESADLERSROW"),
    ("Amos Pettifer, Weir View, Ferry Road, writes", "WEIRVIEWFERRYROAD"),
    ("Flat 2, Mill House, Ferry Street", "FLAT2MILLHOUSEFERRYSTREET"),
    ("Flat 9, Abbey Court, Wenlow", "FLAT9ABBEYCOURT"),
  ])
  func aHouseByItsNameIsFound(_ text: String, _ value: String) { #expect(found(text) == ["address \(value)"]) }

  @Test(arguments: [
    "Tea and cake in the cafe at The Old Forge, Sadlers Row", "The choir meets at Corve House, Sadlers Row",
    "Fun for all, Castle Street",
    "The fair moved to Corn Square, Castle Street", "People live in Wenlow, and High Street shops need them",
  ])
  func aNameWithoutAHomeIsLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aFlatAndItsStreetAreOne() {
    let data = PersonalData.find(in: CheckedText("Flat 3, Mill House, 12 Mill Lane"))
    #expect(data.map(\.range) == [0..<32])
    #expect(data.map(\.confidence) == [.high])
  }

  @Test(arguments: [
    "St Laurence's", "10 St Laurence's", "The Linney", "The Museum, 5 King Street", "cafe at 12 High Street",
    "planning application: 12 Mill Lane", "2024 High Street", "£5 High Street", "10.30 Mill Lane", "12-14 High Street",
    "50 High Street shops", "12 March Walk", "2 Mile Drive", "12 mill lane", "a flat 3 miles off", "Flat 50%",
    "10 Old St Mary", "5 Corve Street, open daily", "over 20 High Street names",
  ])
  func venuesAndCountsAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: [
    "The Plough, 22 Ferry Street, pours tea", "the plough, 22 ferry street, pours tea",
    "the Rose and Crown (22 Ferry Street)", "The Feathers at 22 Ferry Street",
    "Pop in to our shop, 8 Tolsey Lane", "Harley & Sons, 8 Tolsey Lane", "Our office has moved to 8 Tolsey Lane",
    "Tolsey Books, 8 Tolsey Lane",
    "The library is now at 8 Tolsey Lane", "Find us at 8 Tolsey Lane", "8 Tolsey Lane is open from noon",
    "21/01234/LBC 8 Tolsey Lane", "New this week: 25/60001/FUL: 8 Tolsey Lane", "PA24/10234 8 Tolsey Lane, a porch",
    "8 Tolsey Lane (24/0123/FUL)", "Application: two dormers, 8 Tolsey Lane", "8 Tolsey Lane: single storey extension",
    "Saturday 14 Castle Walk", "page 8 Tolsey Lane", "2 schools close by", "of 3 main road works", "at 20 mph road",
  ])
  func theNumberOfAShopAnInnOrANoticeIsLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aHomeOutweighsAVenue() {
    #expect(found("Mrs Evans lives at 12 Mill Lane above the shop") == ["address 12MILLLANE"])
  }
}
