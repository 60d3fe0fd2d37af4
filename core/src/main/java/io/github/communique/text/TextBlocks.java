package io.github.communique.text;

import io.github.communique.PressRelease;
import io.github.communique.body.Block;
import io.github.communique.body.BlockQuotation;
import io.github.communique.body.CorrectionBlock;
import io.github.communique.body.ImageBlock;
import io.github.communique.body.ItemList;
import io.github.communique.body.ListItem;
import io.github.communique.body.Paragraph;
import io.github.communique.body.ReleaseSection;
import io.github.communique.body.SubHeading;
import io.github.communique.body.TableBlock;
import io.github.communique.body.TableRow;
import io.github.communique.body.TextRole;
import io.github.communique.document.Media;
import io.github.communique.metadata.Headline;
import io.github.communique.report.Pointer;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the texts of a release in reading order. */
public final class TextBlocks {

    private static final int MEAN_CHARACTERS = 5_000;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final TextScanner scanner;

    private TextBlocks(TextScanner scanner) {
        this.scanner = scanner;
    }

    static List<TextBlock> of(PressRelease release, Language language) {
        return new TextBlocks(TextScanner.of(language, MEAN_CHARACTERS)).all(release);
    }

    private List<TextBlock> all(PressRelease release) {
        headline(release.getHeadline(), Pointer.ROOT.attribute("headline"));
        add(Pointer.ROOT.attribute("lede"), TextRole.LEDE, release.getLede().orElse(null));
        addAll(Pointer.ROOT.attribute("keyPoints"), TextRole.LEDE, release.getKeyPoints());
        blocks(Pointer.ROOT.attribute("body"), release.getBody(), false);
        Pointer sections = Pointer.ROOT.attribute("sections");
        for (int i = 0; i < release.getSections().size(); i++) {
            section(sections.element(i), release.getSections().get(i));
        }
        return Collections.unmodifiableList(blocks);
    }

    private void headline(Headline headline, Pointer pointer) {
        add(pointer.attribute("text"), TextRole.HEADLINE, headline.getText());
        add(
                pointer.attribute("subHeadline"),
                TextRole.HEADLINE,
                headline.getSubHeadline().orElse(null));
        add(
                pointer.attribute("shortForm"),
                TextRole.HEADLINE,
                headline.getShortForm().orElse(null));
    }

    private void section(Pointer pointer, ReleaseSection section) {
        add(pointer.attribute("title"), TextRole.SECTION, section.getTitle().orElse(null));
        blocks(pointer.attribute("blocks"), section.getBlocks(), true);
    }

    private void blocks(Pointer pointer, List<Block> list, boolean inSection) {
        for (int i = 0; i < list.size(); i++) {
            block(pointer.element(i), list.get(i), inSection ? TextRole.SECTION : TextRole.BODY);
        }
    }

    private void block(Pointer pointer, Block block, TextRole role) {
        Pointer text = pointer.attribute("text");
        if (block instanceof Paragraph paragraph) {
            TextRole own = role == TextRole.BODY ? TextRole.PARAGRAPH : role;
            add(text, own, paragraph.getText());
        } else if (block instanceof SubHeading heading) {
            add(text, role, heading.getText());
        } else if (block instanceof BlockQuotation quotation) {
            add(text, role, quotation.getText());
        } else if (block instanceof CorrectionBlock correction) {
            add(text, role, correction.getText());
        } else if (block instanceof ItemList list) {
            items(pointer.attribute("items"), list.getItems(), role);
        } else if (block instanceof TableBlock table) {
            table(pointer, table, role);
        } else if (block instanceof ImageBlock image) {
            media(pointer.attribute("media"), image.getMedia(), role);
        }
    }

    private void items(Pointer pointer, List<ListItem> items, TextRole role) {
        for (int i = 0; i < items.size(); i++) {
            add(pointer.element(i).attribute("text"), role, items.get(i).getText());
            addAll(pointer.element(i).attribute("items"), role, items.get(i).getItems());
        }
    }

    private void table(Pointer pointer, TableBlock table, TextRole role) {
        add(pointer.attribute("caption"), role, table.getCaption().orElse(null));
        table.getHeader().ifPresent(header -> row(pointer.attribute("header"), header, role));
        for (int i = 0; i < table.getRows().size(); i++) {
            row(pointer.attribute("rows").element(i), table.getRows().get(i), role);
        }
    }

    private void row(Pointer pointer, TableRow row, TextRole role) {
        for (int i = 0; i < row.getCells().size(); i++) {
            Pointer cell = pointer.attribute("cells").element(i);
            add(cell.attribute("text"), role, row.getCells().get(i).getText().orElse(null));
        }
    }

    private void media(Pointer pointer, Media media, TextRole role) {
        add(pointer.attribute("caption"), role, media.getCaption().orElse(null));
    }

    private void addAll(Pointer pointer, TextRole role, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(pointer.element(i), role, texts.get(i));
        }
    }

    private void add(Pointer pointer, TextRole role, @Nullable String text) {
        if (text != null) {
            blocks.add(TextBlock.of(pointer, role, text, scanner));
        }
    }
}
