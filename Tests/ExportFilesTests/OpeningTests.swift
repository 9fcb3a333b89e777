import Foundation
import Glibc
import Testing

@testable import ExportFiles

@Suite struct OpeningTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test(arguments: [
    ("export.zip", [], "0 bytes", "Download it again"),
    ("export.zip", [0xFF, 0xD8, 0xFF, 0xE0], "this is a picture", "Name the zip"),
    ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "this is a picture", "Name the zip"),
    ("x", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "this is a picture", "Name the zip"),
    ("x.zip", Array("GIF89a".utf8), "this is a picture", "Name the zip"),
    ("x.zip", Array("%PDF-1.7".utf8), "PDF", "JSON or HTML in a zip"),
    ("x.mp4", [0, 0, 0, 24] + Array("ftypmp42".utf8), "video", "Name the zip"),
    ("x.zip", Array("\u{FEFF}\n<!DOCTYPE HTML><title>Sign in".utf8), "web page", "sign in"),
    ("x.zip", Array("Rar!".utf8), "packed in a way", "Unpack it"),
    ("x.ZIP", Array("garbage".utf8), "named as an archive and is none", "Download the export again"),
    ("x.tgz", Array("garbage".utf8), "named as an archive and is none", "Download the export again"),
  ])
  func whatIsNoExportIsRefusedWithAdvice(name: String, bytes: [UInt8], why: String, advice: String) throws {
    let refusal = refusal(try workshop.write(bytes, to: name))
    #expect(refusal.contains(why) && refusal.contains(advice))
  }

  @Test func aMissingFileIsNamed() {
    let path = workshop.place("no.zip")
    #expect(refusal(path).contains("cannot read \(path): it does not exist | Check the name"))
    #expect(refusal("export\0.zip").contains("does not exist"))
    #expect(throws: ExportError.self) { try ExportTree(opening: []) }
  }

  @Test func pipesAndDevicesAreRefused() {
    mkfifo(workshop.place("pipe"), 0o600)
    #expect(refusal(workshop.place("pipe")).contains("neither a file nor a folder"))
    #expect(refusal("/dev/zero").contains("neither a file nor a folder"))
  }

  @Test func aLinkGivenByTheClerkIsFollowed() throws {
    try workshop.write(ZipForger(.init("x")).bytes(), to: "facebook.zip")
    symlink("facebook.zip", workshop.place("latest"))
    let tree = try ExportTree(workshop.place("latest"))
    #expect(tree.paths == ["x"] && tree.received.first?.name == "facebook.zip")
  }

  @Test func anyOtherFileIsAnExportOfOne() throws {
    let tree = try ExportTree(try workshop.write("Hello", to: "chat.txt"))
    #expect(tree.received.first?.form == .file)
    #expect(try tree.texts() == ["chat.txt": "Hello"])
    #expect(tree.sha256 == "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969")
    #expect(try ExportTree(try workshop.write("<html>", to: "page.html")).paths == ["page.html"])
  }

  @Test func aZipIsKnownByItsContent() throws {
    let tree = try ExportTree(try workshop.write(ZipForger(.init("x")).bytes(), to: "export"))
    #expect(tree.received.first?.form == .zip)
  }

  @Test func aFileThatChangedSinceItWasHashedIsFound() throws {
    let path = try workshop.write("Hello", to: "chat.txt")
    let tree = try ExportTree(path)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data("Jello".utf8))
    #expect(throws: ExportError.self) { try tree.texts() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("more".utf8))
    #expect(throws: ExportError.self) { try tree.texts() }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsNamed() throws {
    let path = try workshop.write("x", to: "folder/a/secret.json")
    chmod(path, 0)
    let advice = "Ask whoever owns it"
    let (file, folder) = (refusal(path), refusal(workshop.place("folder")))
    #expect(file.contains("you may not read it") && file.contains(advice))
    #expect(folder.contains("secret.json: you may not read it") && folder.contains(advice))
    chmod(workshop.place("folder/a"), 0)
    #expect(refusal(workshop.place("folder")).contains("folder/a: you may not read it"))
    chmod(workshop.place("folder/a"), 0o700)
  }
}
