package io.github.communique.drafting.page;

import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDecoder;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import io.github.communique.drafting.source.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page. Scripts, styles, forms, event attributes and hidden elements are never carried. */
public final class PageReader {

    private PageReader() {}

    /** Reads a page that was decoded. */
    public static SourceDocument read(SourceDecoder.Decoded decoded, SourceLimits limits) {
        String source = decoded.text().text();
        List<SourceProblem> problems = new ArrayList<>(decoded.problems());
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        List<PageStatement> statements = PageStatements.read(page, source);
        PageBlocks blocks = new PageBlocks(source, limits.depth(), page.body());
        problems.addAll(blocks.problems());
        ContentFinder.mark(blocks.blocks(), blocks.nodes(), titles(statements));
        List<SourceBlock> found = new ArrayList<>();
        for (PageBlock block : blocks.blocks()) {
            found.add(block.build());
        }
        return new SourceDocument(
                decoded.text(), SourceFormat.HTML, List.copyOf(found), List.copyOf(statements), problems);
    }

    private static List<String> titles(List<PageStatement> statements) {
        return statements.stream()
                .filter(statement -> statement.kind() == PageStatement.Kind.TITLE)
                .map(PageStatement::value)
                .toList();
    }
}
