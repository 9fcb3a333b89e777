public import ByteFormats
public import ExportFiles

extension MemberReader: ByteSource {}
