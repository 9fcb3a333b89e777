/// English first names with their common short forms and spellings.
///
/// A line is one name as it is met; a short form can belong to several.
enum GivenNames {
  static let groups: [[String]] = text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
    line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every name of the list, folded.
  static let known = Set(groups.joined())

  /// Other forms of a folded name.
  static func others(of name: String) -> [String] {
    var seen: Set<String> = [name]
    return groups.filter { $0.contains(name) }.joined().filter { seen.insert($0).inserted }
  }

  private static let text = """
    abigail abby gail
    adam ad
    alan allan allen al
    albert al bert bertie
    alexander alex alec sandy xander al
    alexandra alex sandra sandy lexi
    alfred alf alfie fred
    alice ali
    alison allison ali
    amanda mandy
    amy
    andrew andy drew
    angela angie ange
    ann anne anna annie nan nancy
    anthony antony tony ant
    arthur art
    barbara barb babs
    barry baz
    beatrice beatrix bea trixie
    benjamin ben benny
    bernard bernie
    brian bryan
    caroline carolyn carol caz
    catherine katherine kathryn katharine cathy kathy kate katie kat cath kath kitty
    charles charlie chas chuck
    charlotte charlie lottie
    christine christina chris chrissie tina
    christopher chris kit topher
    claire clare clair
    colin col
    craig
    daniel dan danny
    darren daz
    david dave davey dai
    deborah debra deb debbie
    dennis denis den
    derek derrick
    diana diane di
    donald don
    dorothy dot dottie dolly
    douglas doug
    edward eddie ed ted teddy ned
    edwin ed eddie
    eileen aileen
    eleanor elinor ellie nell nora
    elizabeth elisabeth liz lizzie lizzy beth betty bess bessie betsy eliza libby lisa lisbeth elsie
    emily em emmy
    emma em
    eric
    evelyn eve evie
    florence flo florrie
    frances fran frankie
    francis frank frankie
    frederick fred freddie freddy
    gareth gaz gary
    geoffrey jeffrey geoff jeff
    george georgie
    gerald gerry jerry ged
    gillian jillian gill jill
    glyn glynn
    gordon
    graham graeme grahame
    gregory greg
    gwendolen gwendoline gwen
    harold harry hal
    harriet hattie
    heather
    helen helena nell ellen
    henry harry hal hank
    howard howie
    hugh hughie huw
    iain ian
    irene rene
    isabel isabelle isobel isabella bella izzy
    jack jackie
    jacqueline jackie jacqui
    james jim jimmy jamie
    jane janey jan
    janet jan
    janice jan
    jason jay
    jean jeanie
    jennifer jen jenny jenni
    jessica jess jessie
    joan joanie
    joanna joanne jo
    john jon johnny jack
    jonathan jonathon jon jonny
    joseph joe joey
    josephine jo josie
    joshua josh
    joyce
    judith judy jude
    julia julie jules
    julian jules
    karen kaz
    kathleen kath kathy kate
    keith
    kelly
    kenneth ken kenny
    kevin kev
    kimberly kimberley kim
    laura laurie
    lauren
    lawrence laurence larry laurie
    leonard len lenny leo
    leslie lesley les
    lewis louis lou
    linda lynda lyn lin
    lorraine
    louise lou
    lucy lucie
    lynn lynne lyn
    malcolm mal
    margaret maggie meg megan peggy peg marge margie madge greta rita daisy
    marian marion
    mark marc
    martin martyn marty
    mary molly polly mae
    matthew matt
    maureen mo
    maurice morris mo
    maxwell max
    melanie mel
    melissa mel lissa
    michael mike mick mickey micky
    michelle shell shelly
    mildred millie
    mohammed muhammad mohamed mohammad mo
    nancy nan
    natalie nat
    nathan nathaniel nate nat
    neil neal niall
    nicholas nicolas nick nicky
    nicola nicole nicky nikki nic
    nigel nige
    norman norm
    oliver ollie olly
    olivia liv livvy
    owen
    pamela pam
    patricia pat patty trish tricia patsy
    patrick pat paddy
    paul
    pauline
    penelope penny
    peter pete
    philip phillip phil pip
    philippa pippa pip
    rachel rachael rach
    raymond ray
    rebecca rebekah becky becca becs
    reginald reg reggie
    rhys rees reece
    richard rich richie rick ricky dick
    robert rob robbie bob bobby bert
    robin rob
    roderick rod roddy
    rodney rod
    roger rog
    ronald ron ronnie
    rosemary rose rosie
    roy
    russell russ
    ruth ruthie
    ryan
    sally sal
    samantha sam sammy
    samuel sam sammy
    sandra sandie
    sarah sara sally
    scott
    sean shaun shawn
    sharon shaz shazza
    sheila shelagh
    shirley shirl
    simon si
    sian
    sophie sophia soph
    stephanie steph
    stephen steven steve stevie ste
    stuart stewart stu
    susan suzanne susanna susannah sue susie suzie suzy
    sylvia syl
    teresa theresa terry tess tessa
    terence terry tel
    theodore theo ted teddy
    thomas tom tommy
    timothy tim timmy
    tracy tracey trace
    trevor trev
    valerie val
    vanessa
    veronica ronnie vera
    victor vic
    victoria vicky vicki vikki tori
    vincent vince vinny
    virginia ginny
    vivian vivien viv
    walter walt wally
    wayne
    wendy
    wilfred wilf fred
    william will bill billy willie willy liam
    winifred win winnie
    yvonne
    zachary zac zach zack
    zoe
    """
}
