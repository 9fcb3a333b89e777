import Records
import Testing

@testable import Policy

/// What councils publish every day. A rule that fires here costs a clerk's trust.
@Suite struct OrdinaryPostsTests {
  private static let set = try? RuleSet(ShippedPack.ludlow())

  @Test(arguments: posts) func noRuleIsDisturbedByAnOrdinaryPost(_ post: String) throws {
    let set = try #require(Self.set)
    let act = Act(ref: "example:1", at: Moment("2026-06-15 12:00").time, text: post)
    #expect(set.check(act).map { "\($0.flag.rule): \($0.flag.evidence)" } == [])
  }

  private static let posts = [
    "Good morning Wenlow! The market is open until 4pm, with fresh bread, cheese, plants and more.",
    "The Annual Town Meeting is on Monday 22 June 2026 at 7pm in the Assembly Rooms. All welcome.",
    "Agenda for Full Council on 29 June is now on our website: https://www.ludlow.gov.uk/agendas",
    "Draft minutes of the Services Committee of 8 June are available. Hard copies from the office.",
    "NOTICE OF VACANCY in the office of councillor. Ten electors may request an election by 1 July.",
    "Councillor vacancies: could you represent your neighbours? Closing date Friday 3 July 2026.",
    "The Mayor was delighted to open the new community garden with pupils from three schools.",
    "Cllr Jane Example laid a wreath on behalf of the town.",
    "Our grounds team has cut the grass in the cemetery. Please take old flowers home.",
    "Burial records are held at the Guildhall. Please call for an appointment.",
    "Dog fouling: please bag it and bin it. Any bin will do! 💩🐕",
    "Road closure: Mill Street, 06:00 to 18:00, for resurfacing by Shropshire Council.",
    "A burst water main has closed Corve Street. Severn Trent are on site and hope to finish by 6pm.",
    "Flood warning: River Teme. Stay away from the water and never drive through it.",
    "Amber weather warning for wind on Thursday. Secure bins and garden furniture.",
    "Our office is closed for the bank holiday and opens again on Tuesday at 9am.",
    "Public toilets in Castle Street are closed because of vandalism. We are sorry for the trouble.",
    "We apologise for the delay in emptying bins at the weekend. The crew is on its way.",
    "Thank you to everyone who came to our Spring Fayre. We raised £412 for the youth centre!",
    "Congratulations to all the winners of our best-kept garden competition.",
    "Vacancy: Grounds Operative, 37 hours, £24,000. Apply by noon on Friday 10 July 2026.",
    "We are an equal opportunities employer and welcome applications from disabled people.",
    "Free, confidential advice on debt and benefits at the library on Wednesdays.",
    "Citizens Advice Shropshire is in the Guildhall every Thursday, 10am to 1pm.",
    "Universal Credit: help to make a claim is available. Ring the office for a time.",
    "Don't get scammed. Never share your PIN or password with anyone who calls you.",
    "West Mercia Police are asking for witnesses after a break-in at the sports pavilion.",
    "The Environment Agency is clearing the weir this week. Expect some noise.",
    "Have you seen our Buttercross exhibition yet? Free entry, Tuesday to Saturday.",
    "Did you know? Wenlow's first charter is from 1461, under Edward IV.",
    "On this day in 1645 the town surrendered to Parliament.",
    "Charles I stayed here in 1642. Come and hear the story on Sunday at 2pm.",
    "Remembrance Sunday: roads close at 10am. The parade leaves the Assembly Rooms at 10.30am.",
    "VE Day 80: Thursday 8 May 2025 was a day to remember. Thank you for the pictures.",
    "Happy Easter from all of us at the Town Council 🐣",
    "Happy Diwali, happy Eid, happy Hanukkah, merry Christmas!",
    "Pride in the Park is on Saturday 27 June 2026, from noon. Families welcome 🏳️‍🌈",
    "Women's Institute open evening: new members very welcome.",
    "Men's Shed needs a new home. Can you help?",
    "Free swimming for under-16s in July. Children under 8 must be with an adult.",
    "Summer reading challenge for children aged 4 to 11 at the library.",
    "Ludlow Green Festival: stalls, music and talks on the castle green, Sunday 30 August 2026.",
    "Our park has kept its Green Flag Award for another year.",
    "Ludlow in Bloom judging is on Tuesday 14 July 2026. Please water your baskets!",
    "Vote for your favourite scarecrow! Forms from the Tourist Office.",
    "Planning: our committee objected to 26/01234/FUL because of drainage. Full comments are on the county's site.",
    "Council tax is going up by 3.2%, or £6.10 a year for a Band D home.",
    "Labour and materials for the new roof came to £14,500, a conservative estimate two years ago.",
    "The Government has announced £20,000 for town centre wifi.",
    "Shropshire Council's consultation on bus routes closes on 31 July 2026.",
    "Have your say on the neighbourhood plan until 17 July 2026.",
    "We have reported the potholes in Gravel Hill to Shropshire Council, who own the road.",
    "Thanks for letting us know. We have passed this on to our contractor.",
    "Hi Jane, this is one for Shropshire Council. They look after street lights.",
    "Sorry to hear that. Please e-mail us with the details and we will look into it.",
    "You're right, the sign is out of date. It will be changed this week, thank you!",
    "Good question! The car park is free after 6pm and on Sundays.",
    "No, the castle is not run by us, but it opens at 10am daily.",
    "Blue tits, great tits and dippers were seen on the Breadwalk this morning.",
    "Titterstone Clee walk: meet at the cattle grid at 10am. Dogs on leads.",
    "The pancake race is back: tossers at the ready! Teams of four.",
    "Food Festival: faggots and peas, black pudding, spotted dick, and a gammon cook-off.",
    "The Cock Inn at Cockshutt has our leaflets.",
    "Lost: a black and white cat, near the station. Found: a set of keys in the square.",
    "Maine Coon cat missing from Sandpits since Tuesday.",
    "Please be considerate with fireworks tonight: think of animals and of veterans.",
    "Fly-tipping is a crime. £500 for information that leads to a conviction.",
    "CCTV has been installed at the skate park after damage to the ramps.",
    "A defibrillator is now outside the Guildhall. In an emergency call 999.",
    "Blood donors wanted: sessions on 15 and 16 July.",
    "The blood pressure van is here today. No appointment needed.",
    "Book a private tour of the Museum for your group: https://www.example.org/tours",
    "Tickets for the panto are on sale: https://www.ticketsource.co.uk/ludlow",
    "Photo: the beacon on the castle tower last night.",
    "Our photo competition is open. Send us your pictures by the end of July.",
    "Thank you to our photographer for these wonderful images of the carnival.",
    "Twinning: our friends from La Ferté-Macé arrive on Friday. Bienvenue!",
    "The Polish school celebrates its tenth year. Wszystkiego najlepszego!",
    "Travellers on the A49: expect delays at the Sheet Road junction.",
    "Gypsy, Roma and Traveller History Month: a talk at the library on 18 June 2026.",
    "Refugees Welcome Wenlow meets in the Methodist Hall on the first Monday.",
    "Youth club tonight, 6pm to 8pm, for years 7 to 11. It's free!",
    "A reminder that drinking alcohol in the square is not allowed after 10pm.",
    "Tree works in Linney: the ash trees are dead or dying and must come down.",
    "We will be cutting back hedges in Whitcliffe next week.",
    "Ludlow Market traders, shut up shop early today because of the heat? Pitch fees are waived.",
    "Market: Mon, Wed, Fri, Sat 9.30am to 2pm. Flea market first and third Sunday.",
    "Bus 14 will not stop at the square on Saturday.",
    "The annual audit is finished: notice of conclusion of audit is on the board.",
    "NOTICE OF PUBLIC RIGHTS: the accounts may be inspected from 15 June to 24 July.",
    "The Council resolved to exclude the press and public for the next item.",
    "Live: our meeting is being streamed. Some of it is in private session at the end.",
    "We stand with all who face racism and hatred. There is no place for it in our town.",
    "Mental health matters. You are not alone: Samaritans, 116 123.",
    "Please do not feed the ducks bread. It can kill them.",
    "Smoke-free parks: please bin your cigarette ends.",
    "Volunteers wanted for the litter pick. We'll find you a pair of gloves!",
    "A huge thank you to the fire crews who worked through the night.",
    "Who remembers the old cattle market? Share your memories with us.",
    "What a turnout! Over 300 people at the carol service. Thank you, one and all.",
  ]

  @Test(arguments: comments) func noRuleIsDisturbedByAnOrdinaryComment(_ comment: String) throws {
    let set = try #require(Self.set)
    var act = Act(ref: "example:1", at: Moment("2026-06-15 12:00").time, text: comment)
    act.direction = .received
    #expect(set.check(act).map { "\($0.flag.rule): \($0.flag.evidence)" } == [])
  }

  /// Published on any day of a pre-election period, none of these needs a second look.
  @Test(arguments: neutral) func noRuleIsDisturbedBeforeAnElection(_ post: String) throws {
    let set = try #require(Self.set)
    let act = Act(ref: "example:1", at: Moment("2025-04-10 12:00").time, text: post)
    #expect(set.check(act, asIf: "v.4").map { "\($0.flag.rule): \($0.flag.evidence)" } == [])
  }

  private static let comments = [
    "I can't wait for the fair! Will there be a dog show?",
    "Killing time before the band starts. What a day!",
    "You lot are brilliant, thank you",
    "Someone should shoot a film in this town",
    "My nan would have loved this",
    "Get those potholes filled please",
    "This town is dying because of parking charges",
    "They will kill trade in Broad Street",
    "Beat that, Shrewsbury!",
    "I'd die for one of those pies",
    "If you park there they will find you and fine you",
    "Where do you live? We can drop it off",
    "You're a star",
    "Watch your step on the ice",
    "The bin lorry nearly hit me",
    "Hope you get well soon",
    "He smashed it on stage",
    "Burn your garden waste? No, use the tip",
    "I know where the best chips are",
    "Stop the cavalry is my favourite song",
    "Dead good, this",
    "The police should be told",
    "Hang your baskets now",
    "Is that the dog that bit her?",
    "Could have hurt somebody, that slide",
    "Find your way to the castle by the river path",
    "The clerk was so helpful",
    "They should be ashamed, those fly-tippers",
    "Beautiful photo, can I buy a copy?",
  ]

  private static let neutral = [
    "Polling stations open 7am-10pm on Thursday 1 May. Bring photo ID.",
    "Register to vote by 11 April: https://www.gov.uk/register-to-vote",
    "Apply for a postal vote by 14 April, for a proxy vote by 23 April.",
    "Notice of Election: Ludlow Town Council. Nomination papers from the office.",
    "Election of Town Councillors: who is standing? The statement of persons nominated is on the board.",
    "Notice of Poll, Gallows Bank Ward: Cllr A. Example (Labour Party), B. Sample (Conservative Party)",
    "Burst water main: water is off in Broad Street until about 3pm.", "Market today until 4pm.",
    "The office is closed on Good Friday and Easter Monday.", "Road closed: Old Street, for gas works.",
    "Wanted: poll clerks and count assistants.", "This account is restricted until the election on 1 May 2025.",
    "Grass cutting starts this week.", "Allotments: two plots are free.", "The Buttercross is open for the season.",
    "Agenda for 14 April 2025 is on the board.",
  ]
}
