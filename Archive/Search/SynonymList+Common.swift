extension SynonymList {
  /// Terms of English local government, written into each new archive as `synonyms.txt` for the council to edit.
  public static let common = """
    # Words and phrases that mean the same: one group a line, parted by commas.
    # Used by: muniment search --synonyms. Edit this file as you like.
    bin, bins, waste collection, refuse collection, rubbish collection, wheelie bin
    recycling, kerbside collection, green waste, garden waste
    tip, household recycling centre, recycling centre, civic amenity site, HWRC
    fly-tipping, fly tipping, dumped rubbish, illegal dumping
    litter, rubbish, dog fouling, dog mess
    pothole, road defect, road surface, carriageway
    road closure, road closed, closed to traffic, TTRO, traffic order
    roadworks, road works, highway works, resurfacing
    parking, car park, parking permit, pay and display
    pavement, footway, footpath, walkway
    public right of way, bridleway, PROW, rights of way
    street light, street lighting, lamp post, lighting column
    council tax, rates, precept, band D
    councillor, member, Cllr, elected member
    mayor, town mayor, civic head
    town clerk, clerk, proper officer
    meeting, committee, full council, council meeting
    agenda, minutes, meeting papers
    planning application, planning permission, development proposal
    neighbourhood plan, local plan, development plan
    consultation, survey, have your say, questionnaire
    grant, funding, financial support
    public toilets, toilets, WC, lavatories, public conveniences
    play area, playground, play park, recreation ground
    allotment, allotments, community garden
    cemetery, burial ground, churchyard, graveyard
    market, street market, market day, stallholder
    flood, flooding, high water, river level, flood warning
    snow, ice, gritting, winter service, grit bin
    power cut, power outage, loss of supply
    water leak, burst main, burst pipe, no water
    antisocial behaviour, anti-social behaviour, ASB, nuisance
    CCTV, cameras, surveillance
    bus, bus service, public transport
    Christmas lights, switch-on, festive lights
    Remembrance, Remembrance Sunday, Armistice Day, cenotaph
    vacancy, job, recruitment, now hiring
    complaint, complain, unhappy with
    freedom of information, FOI, information request
    subject access, SAR, DSAR, personal data request
    coronavirus, Covid, Covid-19, pandemic

    """
}
