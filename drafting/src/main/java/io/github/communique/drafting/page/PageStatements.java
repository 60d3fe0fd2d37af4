package io.github.communique.drafting.page;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.PageStatement.Kind;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceWalk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what a page states of itself outside its text. */
final class PageStatements {

    private static final Map<String, Kind> META = Map.ofEntries(
            Map.entry("og:title", Kind.TITLE),
            Map.entry("twitter:title", Kind.TITLE),
            Map.entry("dc.title", Kind.TITLE),
            Map.entry("dcterms.title", Kind.TITLE),
            Map.entry("citation_title", Kind.TITLE),
            Map.entry("og:site_name", Kind.SITE_NAME),
            Map.entry("dc.publisher", Kind.SITE_NAME),
            Map.entry("dcterms.publisher", Kind.SITE_NAME),
            Map.entry("article:published_time", Kind.PUBLISHED),
            Map.entry("datepublished", Kind.PUBLISHED),
            Map.entry("dcterms.issued", Kind.PUBLISHED),
            Map.entry("dcterms.date", Kind.PUBLISHED),
            Map.entry("dcterms.created", Kind.PUBLISHED),
            Map.entry("dc.date", Kind.PUBLISHED),
            Map.entry("dc.date.issued", Kind.PUBLISHED),
            Map.entry("date", Kind.PUBLISHED),
            Map.entry("pubdate", Kind.PUBLISHED),
            Map.entry("article:modified_time", Kind.MODIFIED),
            Map.entry("og:updated_time", Kind.MODIFIED),
            Map.entry("datemodified", Kind.MODIFIED),
            Map.entry("dcterms.modified", Kind.MODIFIED),
            Map.entry("last-modified", Kind.MODIFIED),
            Map.entry("og:locale", Kind.LANGUAGE),
            Map.entry("content-language", Kind.LANGUAGE),
            Map.entry("dc.language", Kind.LANGUAGE),
            Map.entry("dcterms.language", Kind.LANGUAGE),
            Map.entry("og:url", Kind.ADDRESS),
            Map.entry("description", Kind.DESCRIPTION),
            Map.entry("og:description", Kind.DESCRIPTION),
            Map.entry("dcterms.description", Kind.DESCRIPTION),
            Map.entry("dc.description", Kind.DESCRIPTION));

    private static final Map<String, Kind> MEMBERS = Map.of(
            "headline", Kind.TITLE,
            "datePublished", Kind.PUBLISHED,
            "dateModified", Kind.MODIFIED,
            "inLanguage", Kind.LANGUAGE);

    private static final List<String> TYPES = List.of("Article", "Posting", "WebPage", "Report", "CreativeWork");

    private final String source;
    private final SourceWalk walk;

    /** Statements in the order of their reliability: of the markup itself, of linked data, of meta elements, of the text. */
    private final Map<Kind, List<List<PageStatement>>> byKind = new EnumMap<>(Kind.class);

    private static final int BASIC = 0;
    private static final int LINKED = 1;
    private static final int META_ELEMENT = 2;
    private static final int IN_TEXT = 3;
    private static final int RANKS = 4;

    private PageStatements(String source) {
        this.source = source;
        this.walk = new SourceWalk(source, false);
    }

    /** The statements of a page, by kind and the more reliable first. */
    static List<PageStatement> read(Document page, String source) {
        PageStatements statements = new PageStatements(source);
        statements.readAll(page);
        List<PageStatement> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (List<PageStatement> rank : statements.byKind.getOrDefault(kind, List.of())) {
                rank.stream().filter(one -> !all.contains(one)).forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private void readAll(Document page) {
        Node node = page;
        while (node != null) {
            if (node instanceof Element element) {
                read(element);
            }
            node = following(node);
        }
    }

    private static @Nullable Node following(Node node) {
        if (node.firstChild() != null) {
            return node.firstChild();
        }
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parentNode();
        }
        return at == null ? null : at.nextSibling();
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "html" -> addAttribute(Kind.LANGUAGE, BASIC, element, element.hasAttr("lang") ? "lang" : "xml:lang");
            case "title" -> addTitle(element);
            case "meta" -> readMeta(element);
            case "link" -> readLink(element);
            case "script" -> readScript(element);
            case "time" -> readTime(element);
            default -> {}
        }
    }

    private void readMeta(Element element) {
        for (String name : List.of("property", "name", "itemprop", "http-equiv")) {
            Kind kind = META.get(element.attr(name).strip().toLowerCase(Locale.ROOT));
            if (kind != null) {
                addAttribute(kind, META_ELEMENT, element, "content");
                return;
            }
        }
    }

    private void readLink(Element element) {
        String relation = element.attr("rel").strip().toLowerCase(Locale.ROOT);
        if (relation.equals("canonical")) {
            addAttribute(Kind.ADDRESS, BASIC, element, "href");
        } else if (relation.equals("alternate")
                && element.hasAttr("hreflang")
                && !element.attr("href").isBlank()) {
            String value = element.attr("hreflang").strip()
                    + ' '
                    + element.attr("href").strip();
            add(Kind.LANGUAGE_VERSION, BASIC, value, PageRanges.of(element));
        }
    }

    private void readTime(Element element) {
        boolean isPublished =
                element.hasAttr("pubdate") || element.attr("itemprop").equals("datePublished");
        boolean isModified = element.attr("itemprop").equals("dateModified");
        if (!element.attr("datetime").isBlank()) {
            int rank = isPublished || isModified ? META_ELEMENT : IN_TEXT;
            addAttribute(isModified ? Kind.MODIFIED : Kind.PUBLISHED, rank, element, "datetime");
        }
    }

    private void readScript(Element element) {
        boolean isData = element.attr("type").strip().equalsIgnoreCase("application/ld+json");
        if (!isData || !(element.firstChild() instanceof DataNode data)) {
            return;
        }
        Range range = data.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        for (LinkedData.Member member : LinkedData.read(source, range.startPos(), range.endPos())) {
            Kind kind = MEMBERS.get(member.name());
            boolean isOfPage = TYPES.stream().anyMatch(member.type()::endsWith) && !isOfOther(member.parent());
            if (kind != null && isOfPage) {
                add(kind, LINKED, member.value(), member.range());
            } else if (member.parent().equals("publisher") && member.name().equals("name")) {
                add(Kind.SITE_NAME, LINKED, member.value(), member.range());
            }
        }
    }

    /** Whether a member holds an object that is not the page itself, for example one that the page is part of. */
    private static boolean isOfOther(String parent) {
        return !parent.isEmpty() && !parent.equals("@graph") && !parent.equals("mainEntity");
    }

    private void addTitle(Element element) {
        Element parent = element.parent();
        boolean isOfPage = parent != null && !parent.normalName().equals("svg");
        if (!isOfPage
                || !(element.firstChild() instanceof TextNode text)
                || !text.sourceRange().isTracked()) {
            return;
        }
        FlowText title = new FlowText();
        Range range = text.sourceRange();
        walk.walk(
                text.getWholeText(),
                range.startPos(),
                range.endPos(),
                (c, start, end) -> title.add(c, start, end, false));
        add(Kind.TITLE, IN_TEXT, title);
    }

    private void addAttribute(Kind kind, int rank, Element element, String name) {
        if (!element.attr(name).isBlank()) {
            add(kind, rank, PageRanges.attribute(element, name, walk));
        }
    }

    private void add(Kind kind, int rank, FlowText value) {
        if (!value.isBlank()) {
            MappedText text = value.text();
            add(kind, rank, text.text(), text.range());
        }
    }

    private void add(Kind kind, int rank, String value, SourceRange range) {
        List<List<PageStatement>> ranks = byKind.computeIfAbsent(kind, key -> {
            List<List<PageStatement>> lists = new ArrayList<>();
            for (int i = 0; i < RANKS; i++) {
                lists.add(new ArrayList<>());
            }
            return lists;
        });
        if (!value.isBlank() && ranks.get(rank).size() < 50) {
            ranks.get(rank).add(new PageStatement(kind, value.strip(), range));
        }
    }
}
