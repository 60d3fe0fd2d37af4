package io.github.communique.intake.page;

import io.github.communique.intake.page.BlockView.ItemView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The text of a release for reading: headline, body and sections, in the order of the release. */
record TextView(List<Segment> kicker, List<Segment> headline, List<Segment> subHeadline, List<BlockView> body) {

    /** The attributes of a release that are shown as its text. */
    static final Set<String> SHOWN = Set.of("headline", "body", "sections", "formatVersion");

    static TextView of(JsonNode release, Marks marks) {
        JsonNode headline = release.path("headline");
        List<BlockView> blocks = new ArrayList<>();
        List<Segment> kicker = part(headline, "/headline", "kicker", marks);
        List<Segment> title = marks.in(headline.path("text").asString(""), "/headline/text", "/headline");
        List<Segment> subHeadline = part(headline, "/headline", "subHeadline", marks);
        addBlocks(release.path("body"), "/body", marks, blocks);
        JsonNode sections = release.path("sections");
        for (int i = 0; i < sections.size(); i++) {
            String pointer = "/sections/" + i;
            List<Segment> heading = part(sections.get(i), pointer, "title", marks);
            if (!heading.isEmpty()) {
                blocks.add(BlockView.of("sub-heading", heading));
            }
            addBlocks(sections.get(i).path("blocks"), pointer + "/blocks", marks, blocks);
        }
        return new TextView(kicker, title, subHeadline, blocks);
    }

    private static void addBlocks(JsonNode blocks, String pointer, Marks marks, List<BlockView> to) {
        for (int i = 0; i < blocks.size(); i++) {
            to.add(block(blocks.get(i), pointer + "/" + i, marks));
        }
    }

    private static BlockView block(JsonNode block, String pointer, Marks marks) {
        String type = block.path("type").asString("");
        return switch (type) {
            case "item-list" -> list(block, pointer, marks);
            case "table" -> table(block, pointer, marks);
            case "image-block" -> image(block.path("media"), pointer, marks);
            case "sub-heading", "block-quotation" -> BlockView.of(type, text(block, pointer, marks));
            default -> BlockView.of("paragraph", text(block, pointer, marks));
        };
    }

    private static List<Segment> text(JsonNode block, String pointer, Marks marks) {
        return marks.in(block.path("text").asString(""), pointer + "/text", pointer);
    }

    private static List<Segment> part(JsonNode owner, String pointer, String name, Marks marks) {
        return owner.has(name) ? marks.in(owner.path(name).asString(""), pointer + "/" + name) : List.of();
    }

    private static BlockView list(JsonNode block, String pointer, Marks marks) {
        List<ItemView> items = new ArrayList<>();
        JsonNode nodes = block.path("items");
        for (int i = 0; i < nodes.size(); i++) {
            String place = pointer + "/items/" + i;
            List<Segment> text = text(nodes.get(i), place, marks);
            List<List<Segment>> below = new ArrayList<>();
            JsonNode texts = nodes.get(i).path("items");
            for (int j = 0; j < texts.size(); j++) {
                below.add(marks.in(texts.get(j).asString(""), place + "/items/" + j));
            }
            items.add(new ItemView(text, below));
        }
        return new BlockView(
                "list", List.of(), items, List.of(), block.path("ordered").asBoolean(false));
    }

    private static BlockView table(JsonNode block, String pointer, Marks marks) {
        List<List<List<Segment>>> rows = new ArrayList<>();
        if (block.has("header")) {
            rows.add(cells(block.path("header"), pointer + "/header", marks));
        }
        JsonNode nodes = block.path("rows");
        for (int i = 0; i < nodes.size(); i++) {
            rows.add(cells(nodes.get(i), pointer + "/rows/" + i, marks));
        }
        List<Segment> caption = part(block, pointer, "caption", marks);
        return new BlockView("table", caption, List.of(), rows, block.has("header"));
    }

    private static List<List<Segment>> cells(JsonNode row, String pointer, Marks marks) {
        List<List<Segment>> cells = new ArrayList<>();
        JsonNode nodes = row.path("cells");
        for (int i = 0; i < nodes.size(); i++) {
            cells.add(text(nodes.get(i), pointer + "/cells/" + i, marks));
        }
        return cells;
    }

    /** An image is described, not loaded: its address is another site's. */
    private static BlockView image(JsonNode media, String pointer, Marks marks) {
        String name = media.has("caption") ? "caption" : "alternativeText";
        String text = media.path(name).asString(media.path("uri").asString(""));
        return BlockView.of("note", marks.in(text, pointer + "/media/" + name, pointer + "/media", pointer));
    }
}
