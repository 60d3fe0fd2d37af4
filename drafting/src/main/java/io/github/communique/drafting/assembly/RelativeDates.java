package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.Mentions;
import io.github.communique.text.mention.RelativeMention;
import io.github.communique.time.DateExpression;
import io.github.communique.time.PartialDate;
import io.github.communique.time.RelativeDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts the relative dates of the text, with what they mean where the day of issue is known. */
final class RelativeDates {

    private static final int MAX = 1_000;

    private final List<Found> found = new ArrayList<>();

    /**
     * A relative date in a text.
     *
     * @param text the text
     * @param mention where it stands
     */
    record Found(DraftText text, RelativeMention mention) {}

    RelativeDates(List<DraftText> texts) {
        IdentityHashMap<TextBlock, DraftText> byWords = new IdentityHashMap<>();
        texts.forEach(text -> byWords.put(text.words(), text));
        List<TextBlock> blocks = texts.stream().map(DraftText::words).toList();
        for (RelativeMention mention : Mentions.in(blocks).relativeDates()) {
            DraftText text = byWords.get(mention.block());
            if (text != null) {
                found.add(new Found(text, mention));
            }
        }
    }

    List<Found> all() {
        return found;
    }

    void addTo(PressRelease.Builder release, @Nullable LocalDate issued, Facts facts) {
        int count = 0;
        for (Found one : found) {
            if (!one.text().isBody() || count == MAX) {
                continue;
            }
            RelativeMention mention = one.mention();
            Pointer target = Pointer.ROOT.attribute("relativeDates").element(count);
            RelativeDate.Builder date = RelativeDate.builder()
                    .text(mention.words())
                    .textAnchor(TextAnchor.builder()
                            .block(one.text().pointer().parent())
                            .start(mention.block()
                                    .range(mention.start(), mention.end())
                                    .start())
                            .end(mention.block()
                                    .range(mention.start(), mention.end())
                                    .end())
                            .exact(mention.words())
                            .build());
            facts.stated(target, one.text().text(), mention.start(), mention.end());
            if (issued != null) {
                date.anchor(PartialDate.of(issued));
                facts.inferred(target.attribute("anchor"), "date-of-issue");
                Optional<DateExpression> resolved = mention.from(issued);
                resolved.ifPresent(meant -> {
                    date.resolved(meant);
                    facts.inferred(
                            target.attribute("resolved"),
                            one.text().text(),
                            mention.start(),
                            mention.end(),
                            "counted-from-anchor");
                });
            }
            release.addRelativeDates(date.build());
            count++;
        }
    }
}
