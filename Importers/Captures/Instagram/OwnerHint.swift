/// What a record tells of the account it belongs to.
struct OwnerHint {
  var handle: String?
  var name: String?
  var id: String?
}
