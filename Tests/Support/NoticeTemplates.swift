/// The sentences of 50 council notices. `{street}`, `{date}` and `{time}` are filled in.
enum NoticeTemplates {
  /// Each template's own two sentences.
  static let own: [[String]] = [
    [
      "{street} will be closed to all traffic on {date} from {time} so that the carriageway can be resurfaced.",
      "Residents will be let through whenever the machines allow it, but expect to wait.",
    ],
    [
      "Water engineers are repairing a burst main under {street} and the supply may be off on {date} until {time}.",
      "Run the cold tap for a few minutes before you drink from it again.",
    ],
    [
      "Green bins on {street} were missed this week and the crew will come back on {date} by {time}.",
      "Leave them at the kerb with the lids shut and the handles facing the road.",
    ],
    [
      "The library van stops on {street} on {date} at {time} with large print books and the new thrillers.",
      "Tell the driver what you would like to read and she will bring it next time.",
    ],
    [
      "Temporary lights go up on {street} on {date} at {time} while the gas pipe is replaced.",
      "Queues are likely at the school run, so allow ten extra minutes.",
    ],
    [
      "A drop-in about the neighbourhood plan is held at the rooms on {street} on {date} from {time}.",
      "Officers will have the maps on the tables and nobody has to give a name.",
    ],
    [
      "The flood wardens check the pumps at {street} on {date} at {time}, so do not be alarmed by the noise.",
      "This is only a test and the river is well below the level at which we worry.",
    ],
    [
      "Play equipment beside {street} is fenced off until {date} at {time} after a swing was found cracked.",
      "New chains have been ordered and the inspector must sign before children go back on it.",
    ],
    [
      "Councillors meet in the chamber on {street} on {date} at {time} and the public gallery is open.",
      "Questions from the floor are taken first and should last no more than three minutes.",
    ],
    [
      "Hedges along {street} are being cut back on {date} from {time} outside the nesting season.",
      "Move your car if you can, because the flail throws stones.",
    ],
    [
      "The farmers market moves to {street} on {date} from {time} because of the works in the square.",
      "All the usual stalls have said they are coming, the cheese van among them.",
    ],
    [
      "Parking bays on {street} are suspended on {date} from {time} for a film crew.",
      "Permit holders can use the car park behind the hall free of charge that day.",
    ],
    [
      "Street lamps on {street} will be changed to the warmer kind on {date} after {time}.",
      "They use a third of the electricity and are kinder to bats.",
    ],
    [
      "Grit bins on {street} were filled on {date} at {time} ahead of the cold spell.",
      "The salt is for the public pavement and must not be taken for private drives.",
    ],
    [
      "A public meeting on the bypass takes place near {street} on {date} at {time}.",
      "The county engineer will show both routes and say what each would cost.",
    ],
    [
      "Cemetery gates on {street} close early on {date} at {time} for a private burial.",
      "Families who wish to tend a grave that evening should ring the sexton beforehand.",
    ],
    [
      "The polling station on {street} opens on {date} at {time} and you must bring photo identification.",
      "A bus pass counts, a work badge does not, and the clerk can issue a certificate.",
    ],
    [
      "Recycling sacks can be collected from the depot on {street} on {date} between nine and {time}.",
      "One roll for each household, and please flatten your cardboard so that it fits.",
    ],
    [
      "The bridge by {street} is being inspected by divers on {date} from {time}.",
      "Anglers are asked to keep their lines out of the water while they are down there.",
    ],
    [
      "The warm space on {street} is open on {date} until {time} with soup and a quiet corner.",
      "Nobody is asked why they came and dogs may lie under the table.",
    ],
    [
      "Carol singers gather on {street} on {date} at {time} under the big tree.",
      "Song sheets are handed out and mulled apple juice is a pound a cup.",
    ],
    [
      "The road sweeper will be on {street} on {date} from {time}, gutters first.",
      "It cannot reach the drains behind parked vehicles, so leave the left side clear.",
    ],
    [
      "Allotment plots off {street} are offered on {date} at {time} to those at the head of the list.",
      "If you do not turn up your place passes to the next name.",
    ],
    [
      "Dog fouling patrols begin around {street} on {date} at {time} after many complaints.",
      "A fixed penalty is one hundred pounds and there is no excuse for an empty pocket.",
    ],
    [
      "Tree surgeons take down the dying ash on {street} on {date} from {time}.",
      "Two limes will be planted in its place before the spring.",
    ],
    [
      "The youth club on {street} restarts on {date} at {time} with a new table for pool.",
      "Subs are fifty pence and a parent must fill in the form on the first night.",
    ],
    [
      "Police hold a surgery on {street} on {date} at {time} about the stolen bicycles.",
      "Bring yours and they will mark the frame while you wait.",
    ],
    [
      "Broadband cabinets are being fitted on {street} on {date} from {time} by the phone company.",
      "The pavement stays open on one side with a ramp for wheelchairs and prams.",
    ],
    [
      "The fire service burns off gorse above {street} on {date} from {time}, wind allowing.",
      "Keep windows shut and call the control room only if you see flames near a house.",
    ],
    [
      "A blood donor session is at the hall on {street} on {date} from {time}.",
      "Eat something beforehand, drink plenty, and tell the nurse about any tablets.",
    ],
    [
      "Drains on {street} are being jetted on {date} from {time} to stop the smell.",
      "Put your toilet seat down and a weight on it, as the water can blow back.",
    ],
    [
      "The paddling pool by {street} opens for the summer on {date} at {time}.",
      "There are no lifeguards, so a grown-up has to stay within arm's reach.",
    ],
    [
      "Poppy wreaths are laid at the cross on {street} on {date} at {time}.",
      "The bugler sounds the last post and traffic is held for two minutes.",
    ],
    [
      "Pest controllers treat the rats around {street} on {date} from {time}.",
      "The boxes are locked, but pets should be kept on a lead until Friday week.",
    ],
    [
      "The skate park off {street} is shut on {date} until {time} for new concrete.",
      "Footprints in wet cement cost us a morning last year and we would rather not repeat it.",
    ],
    [
      "A craft fair fills the market hall on {street} on {date} from {time}.",
      "Entry is free, the tea is not, and every penny goes to the hospice.",
    ],
    [
      "Overhanging branches near {street} brought down a cable on {date} at {time}.",
      "Power was back within two hours and the network company has apologised.",
    ],
    [
      "The clinic on {street} gives winter vaccinations on {date} from {time} without an appointment.",
      "Wear short sleeves and bring the letter if you still have it.",
    ],
    [
      "Fly-tipped mattresses on {street} were cleared on {date} at {time} at the ratepayers' expense.",
      "Someone saw the van, and the number plate is with our enforcement team.",
    ],
    [
      "Bus shelters on {street} are being washed and reglazed on {date} from {time}.",
      "Services still call there, only stand a few yards back while the glass goes in.",
    ],
    [
      "The repair café on {street} mends toasters, lamps and trousers on {date} from {time}.",
      "Our volunteers will not touch microwaves, and cake is compulsory.",
    ],
    [
      "A licensing hearing about the inn on {street} is listed for {date} at {time}.",
      "Objections had to be lodged within twenty-eight days and cannot be accepted now.",
    ],
    [
      "Bowls club members are rolling the green by {street} on {date} from {time}.",
      "Beginners are welcome afterwards and flat shoes are all you need.",
    ],
    [
      "Speed cameras were set up on {street} on {date} from {time} by trained volunteers.",
      "Fifteen drivers will get a letter and one will get a summons.",
    ],
    [
      "Toilets on {street} are out of order until {date} at {time} following vandalism.",
      "The nearest others are beside the bandstand and take contactless cards.",
    ],
    [
      "Bonfire night on the field off {street} starts on {date} at {time} with the torchlit walk.",
      "Leave sparklers at home and collect your ear defenders at the gate.",
    ],
    [
      "The precept was agreed at the meeting on {street} on {date} at {time}.",
      "A band D household will pay eleven pence more a week than it does today.",
    ],
    [
      "Beavers have been seen in the brook below {street} on {date} at {time}.",
      "Stay on the path, keep your voice down, and do not feed them.",
    ],
    [
      "An apprentice gardener is wanted for the beds along {street}, apply by {date} at {time}.",
      "No certificates are needed, though you should not mind mud.",
    ],
    [
      "Hand bell ringers practise in the chapel on {street} on {date} from {time}.",
      "Newcomers are taught on plastic bottles until they stop giggling.",
    ],
  ]

  /// Endings that several templates share.
  static let endings = [
    "Thank you for your patience while this is done.",
    "For more information please contact the town clerk at the council office.",
    "Please share this with any neighbour who is not online.",
    "We are sorry for any inconvenience this may cause.",
    "Follow this page for updates and check our website before you travel.",
    "If you have any questions please ring the office between ten and noon on weekdays.",
    "The council is grateful to everybody who has helped.",
    "Please note that times may change at short notice because of the weather.",
  ]

  /// What a draft says in place of a notice's other sentences: in no notice.
  static let others = [
    "Last month's figures were better than anyone had dared to hope.",
    "Our new deputy mayor has lived here since she was nine.",
    "Whatever you have heard at the hairdresser's, no decision was ever taken.",
    "Photographs from the opening will follow when the rain lets up.",
    "Several of you wrote in and we have read every letter twice.",
    "This replaces what we told you in the spring newsletter.",
    "Half of the cost is met by a grant from the heritage lottery.",
    "A pensioner rang to say it could have been handled with more tact.",
    "Contractors have promised that the dust will be kept to a minimum.",
    "Our thanks go to the scouts, who carried everything up the hill.",
    "Nothing like it has been tried in this county before.",
    "There will be a second chance in the autumn for those who miss it.",
  ]

  static let streets = [
    "Mill", "Corve", "Linney", "Abbot", "Sandpit", "Tanner's", "Quarry", "Fishmore", "Gravel", "Dinham", "Weaver",
    "Bullring", "Priory", "Glebe", "Sheepwash", "Cordwainer", "Lower Fold", "Upper Fold", "Ravens", "Old Station",
  ].flatMap { name in ["Street", "Lane", "Road", "Terrace", "Hill"].map { "\(name) \($0)" } }

  /// Words that take another's place.
  static let strangers = """
    lantern marble whisper cobbler twelve saddle harbour velvet thimble gravel orchard pewter kettle wander blanket copper
    feather granite hollow ivory jigsaw lemon magnet nutmeg oyster pebble quilt ribbon sparrow timber umbrella violet walnut
    """.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { String(decoding: $0, as: UTF8.self) }
}
