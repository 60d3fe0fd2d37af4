package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.body.Block;
import io.github.communique.body.BlockQuotation;
import io.github.communique.body.ItemList;
import io.github.communique.body.ListItem;
import io.github.communique.body.Paragraph;
import io.github.communique.body.ReleaseSection;
import io.github.communique.body.SectionKind;
import io.github.communique.body.SubHeading;
import io.github.communique.body.TableBlock;
import io.github.communique.body.TableCell;
import io.github.communique.body.TableRow;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.form.TextForms;
import io.github.communique.report.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Drafts the body and the sections. */
final class BodyAssembly {

    private static final int MAX_LIST = 10_000;
    private static final int LONGEST_SHOWN = 60;

    private final Layout layout;
    private final Facts facts;
    private final Decisions decisions;
    private final List<DraftText> texts;
    private final List<SectionParts> sections = new ArrayList<>();
    private BlockParts body = new BlockParts(Pointer.ROOT.attribute("body"), true);

    BodyAssembly(Layout layout, Facts facts, Decisions decisions, List<DraftText> texts) {
        this.layout = layout;
        this.facts = facts;
        this.decisions = decisions;
        this.texts = texts;
    }

    void addTo(PressRelease.Builder release) {
        for (LaidOutBlock block : layout.blocks()) {
            switch (block.role()) {
                case BODY, SUB_HEADING -> parts(block).add(block);
                case SECTION_HEADING -> section(block).title(block);
                case SECTION -> section(block).blocks.add(block);
                case END_MARK -> endMark(block);
                default -> {}
            }
        }
        release.addAllBody(body.blocks());
        for (SectionParts section : sections) {
            if (!section.isEmpty()) {
                release.addSections(section.section());
            }
        }
    }

    private BlockParts parts(LaidOutBlock block) {
        return block.value().isEmpty() ? body : section(block).blocks;
    }

    private SectionParts section(LaidOutBlock block) {
        SectionParts last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        boolean starts =
                last != null && (!last.kind.equals(block.value()) || block.role() == BlockRole.SECTION_HEADING);
        return last == null || starts ? begin(block.value()) : last;
    }

    private SectionParts begin(String kind) {
        SectionParts section =
                new SectionParts(kind, Pointer.ROOT.attribute("sections").element(sections.size()));
        sections.add(section);
        return section;
    }

    private void endMark(LaidOutBlock block) {
        begin("end-mark").title(block);
    }

    private boolean fits(LaidOutBlock block, MappedText text, int max) {
        boolean fits = TextForms.isText(text.text(), max);
        if (!fits && !text.isEmpty()) {
            decisions.info(
                    "unassigned-text",
                    Pointer.ROOT,
                    block.text().range(),
                    Map.of("found", shortened(block.text().text())));
        }
        return fits;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** A section while it is drafted. */
    private final class SectionParts {

        private final String kind;
        private final Pointer pointer;
        private final BlockParts blocks;
        private @Nullable MappedText title;
        private @Nullable LaidOutBlock first;

        SectionParts(String kind, Pointer pointer) {
            this.kind = kind;
            this.pointer = pointer;
            this.blocks = new BlockParts(pointer.attribute("blocks"), false);
        }

        void title(LaidOutBlock block) {
            if (fits(block, block.text(), Text.LINE)) {
                title = block.text();
                facts.text(pointer.attribute("title"), block.text());
                texts.add(new DraftText(pointer.attribute("title"), block.text(), block.words(), false));
                first = block;
            }
        }

        boolean isEmpty() {
            return title == null && blocks.blocks.isEmpty();
        }

        ReleaseSection section() {
            LaidOutBlock basis = first == null ? blocks.first : first;
            if (basis != null && !basis.text().isEmpty()) {
                facts.inferred(
                        pointer, basis.text(), 0, basis.text().length(), title == null ? "after-end" : "heading");
            }
            ReleaseSection.Builder section = ReleaseSection.builder()
                    .kind(WireWords.constant(SectionKind.class, kind))
                    .addAllBlocks(blocks.blocks());
            if (title != null) {
                section.title(title.text());
            }
            return section.build();
        }
    }

    /** A list of blocks while it is drafted. */
    private final class BlockParts {

        private final Pointer pointer;
        private final boolean isBody;
        private final List<Block> blocks = new ArrayList<>();
        private final List<ListItem.Builder> items = new ArrayList<>();
        private boolean isOrdered;
        private int subItems;
        private @Nullable LaidOutBlock first;

        BlockParts(Pointer pointer, boolean isBody) {
            this.pointer = pointer;
            this.isBody = isBody;
        }

        List<Block> blocks() {
            endList();
            return blocks;
        }

        private Pointer here() {
            return pointer.element(blocks.size());
        }

        void add(LaidOutBlock block) {
            if (blocks.size() >= MAX_LIST - 1) {
                fits(block, block.text(), 0);
                return;
            }
            first = first == null ? block : first;
            SourceBlock.Kind kind = block.block().kind();
            if (kind == SourceBlock.Kind.LIST_ITEM) {
                item(block);
                return;
            }
            endList();
            if (block.role() == BlockRole.SUB_HEADING && block.text().length() <= Text.LINE) {
                text(
                        block,
                        Text.LINE,
                        here().attribute("text"),
                        text -> blocks.add(SubHeading.builder().text(text).build()));
            } else if (kind == SourceBlock.Kind.TABLE) {
                table(block);
            } else if (kind == SourceBlock.Kind.BLOCK_QUOTATION) {
                text(
                        block,
                        Text.PROSE,
                        here().attribute("text"),
                        text -> blocks.add(BlockQuotation.builder().text(text).build()));
            } else if (kind != SourceBlock.Kind.IMAGE) {
                text(block, Text.PROSE, here().attribute("text"), text -> blocks.add(Paragraph.of(text)));
            }
        }

        private void text(LaidOutBlock block, int max, Pointer target, Consumer<String> use) {
            if (fits(block, block.text(), max)) {
                facts.text(target, block.text());
                texts.add(new DraftText(target, block.text(), block.words(), isBody));
                use.accept(block.text().text());
            }
        }

        private void item(LaidOutBlock block) {
            if (block.text().isEmpty()) {
                return;
            }
            boolean isSub = block.block().level() > 1 && !items.isEmpty();
            if (items.isEmpty()) {
                isOrdered = block.block().isOrdered();
            }
            facts.stated(here(), block.text(), 0, block.text().length());
            Pointer list = here().attribute("items");
            if (isSub) {
                Pointer parent = list.element(items.size() - 1).attribute("items");
                ListItem.Builder item = items.get(items.size() - 1);
                text(block, Text.PROSE, parent.element(subItems), text -> {
                    item.addItems(text);
                    subItems++;
                });
            } else {
                text(block, Text.PROSE, list.element(items.size()).attribute("text"), text -> {
                    items.add(ListItem.builder().text(text));
                    subItems = 0;
                });
            }
        }

        private void endList() {
            if (!items.isEmpty()) {
                blocks.add(ItemList.builder()
                        .ordered(isOrdered)
                        .addAllItems(items.stream().map(ListItem.Builder::build).toList())
                        .build());
                items.clear();
                subItems = 0;
            }
        }

        private void table(LaidOutBlock block) {
            TableBlock.Builder table = TableBlock.builder();
            Pointer at = here();
            if (!block.text().isEmpty()) {
                text(block, Text.LINE, at.attribute("caption"), table::caption);
            }
            List<List<MappedText>> rows = block.block().rows();
            int first = block.block().hasHeader() && rows.size() > 1 ? 1 : 0;
            if (first > 0) {
                table.header(row(block, rows.get(0), at.attribute("header")));
            }
            for (int row = first; row < Math.min(rows.size(), MAX_LIST); row++) {
                table.addRows(row(block, rows.get(row), at.attribute("rows").element(row - first)));
            }
            blocks.add(table.build());
        }

        private TableRow row(LaidOutBlock block, List<MappedText> cells, Pointer row) {
            TableRow.Builder built = TableRow.builder();
            for (int i = 0; i < Math.min(cells.size(), MAX_LIST); i++) {
                TableCell.Builder cell = TableCell.builder();
                MappedText text = cells.get(i);
                if (!text.isEmpty() && fits(block, text, Text.PROSE)) {
                    Pointer target = row.attribute("cells").element(i).attribute("text");
                    facts.text(target, text);
                    cell.text(text.text());
                }
                built.addCells(cell.build());
            }
            return built.build();
        }
    }
}
