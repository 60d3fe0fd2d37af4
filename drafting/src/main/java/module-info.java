/** A draft release from plain text, HTML or Markdown, with its place in the source for each fact. */
module io.github.communique.drafting {
    requires transitive io.github.communique.core;
    requires static org.jspecify;
    requires org.jsoup;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports io.github.communique.drafting;
    exports io.github.communique.drafting.evidence;
}
