/// Month names as Meta's exports print them: nominative, genitive and short forms, in lower case and without dots.
///
/// Croatian, Serbian and Bosnian are left out: their `listopad` and `lipanj` mean other months than the Polish and
/// Ukrainian words, and a wrong month is worse than a date that is reported as unreadable.
enum MonthNames {
  /// The month, 1 to 12, that a lower-case word without dots names.
  static func month(_ word: [UInt8]) -> Int? { numbers[word] }

  private static let numbers: [[UInt8]: Int] = {
    var numbers: [[UInt8]: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.utf8.split(separator: 0x20) { numbers[Array(name)] = index + 1 }
    }
    return numbers
  }()

  private static let names = [
    // en es fr de it pt nl da/nb/sv ro id | pl cs hu tr fi | el ru uk | cy th
    """
    jan january ene enero janv janvier jän jänner januar gen genn gennaio janeiro januari ian ianuarie \
    sty stycznia styczeń led ledna leden január oca ocak tammi tammik tammikuu tammikuuta \
    ιαν ιανουαρίου ιανουάριος янв января январь січ січня січень ion ionawr มค มกราคม
    """,
    """
    feb february febrero févr fév février februar febr febbraio fev fevereiro februari februarie feb \
    lut lutego luty úno února únor február şub şubat helmi helmik helmikuu helmikuuta \
    φεβ φεβρουαρίου φεβρουάριος фев февр февраля февраль лют лютого лютий chw chwef chwefror กพ กุมภาพันธ์
    """,
    """
    mar march marzo mars mär märz mrz març março marco maart mrt marts martie maret \
    marca marzec bře brez března březen márc március mart maalis maalisk maaliskuu maaliskuuta \
    μαρ μάρ μαρτίου μάρτιος мар марта март бер берез березня березень maw mawrth มีค มีนาคม
    """,
    """
    apr april abr abril avr avril aprile aprilie \
    kwi kwietnia kwiecień dub dubna duben ápr április nis nisan huhti huhtik huhtikuu huhtikuuta \
    απρ απριλίου απρίλιος апр апреля апрель кві квіт квітня квітень ebr ebrill เมย เมษายน
    """,
    """
    may mayo mai mag magg maggio maio mei maj \
    maja kvě kvet května květen máj május mayıs touko toukok toukokuu toukokuuta \
    μαΐ μάι μαϊ μαΐου μάιος мая май тра трав травня травень พค พฤษภาคม
    """,
    """
    jun june junio juin juni giu giugno junho iun iunie \
    cze czerwca czerwiec čvn čer června červen jún június haz haziran kesä kesäk kesäkuu kesäkuuta \
    ιουν ιούν ιουνίου ιούνιος июн июня июнь чер черв червня червень meh mehefin มิย มิถุนายน
    """,
    """
    jul july julio juil juill juillet juli lug luglio julho iul iulie \
    lip lipca lipiec čvc července červenec júl július tem temmuz heinä heinäk heinäkuu heinäkuuta \
    ιουλ ιούλ ιουλίου ιούλιος июл июля июль лип липня липень gor gorff gorffennaf กค กรกฎาคม
    """,
    """
    aug august ago agosto aoû août aout augustus augusti agu agustus ags \
    sie sierpnia sierpień srp srpna srpen augusztus ağu ağustos elo elok elokuu elokuuta \
    αυγ αύγ αυγούστου αύγουστος авг августа август сер серп серпня серпень awst สค สิงหาคม
    """,
    """
    sep sept september septiembre setiembre septembre set sett settembre setembro septembrie \
    wrz września wrzesień zář září szept szeptember eyl eylül syys syysk syyskuu syyskuuta \
    σεπ σεπτ σεπτεμβρίου σεπτέμβριος сен сент сентября сентябрь вер вересня вересень medi กย กันยายน
    """,
    """
    oct october octubre octobre okt oktober ott ottobre out outubro octombrie \
    paź października październik říj října říjen október eki ekim loka lokak lokakuu lokakuuta \
    οκτ οκτωβρίου οκτώβριος окт октября октябрь жов жовт жовтня жовтень hyd hydref ตค ตุลาคม
    """,
    """
    nov november noviembre novembre novembro noi noiembrie nopember \
    lis listopada listopad kas kasım marras marrask marraskuu marraskuuta \
    νοε νοέ νοεμβρίου νοέμβριος ноя нояб ноября ноябрь лис лист листопада tach tachwedd พย พฤศจิกายน
    """,
    """
    dec december dic diciembre déc décembre dez dezember dicembre dezembro des desember decembrie desember \
    gru grudnia grudzień pro prosince prosinec ara aralık joulu jouluk joulukuu joulukuuta \
    δεκ δεκεμβρίου δεκέμβριος дек декабря декабрь гру груд грудня грудень rhag rhagfyr ธค ธันวาคม
    """,
  ]
}
