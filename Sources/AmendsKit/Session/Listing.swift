/// A case as the home list shows it. Nothing in it gives away whose fault it was.
public struct Listing: Sendable, Equatable {
  public let id: String
  public let channel: Channel?
  public let titles: [Language: String]
  /// The best total known from before this session.
  public let best: Int?

  public init(id: String, channel: Channel?, titles: [Language: String], best: Int? = nil) {
    self.id = id
    self.channel = channel
    self.titles = titles
    self.best = best
  }

  /// The title in that language, or in any, or the id.
  public func title(in language: Language) -> String {
    titles[language] ?? Language.allCases.lazy.compactMap { titles[$0] }.first ?? id
  }
}
