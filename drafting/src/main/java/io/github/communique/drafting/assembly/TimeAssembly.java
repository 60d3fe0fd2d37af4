package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.form.TextForms;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.metadata.DatelinePosition;
import io.github.communique.place.Place;
import io.github.communique.report.Pointer;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.RelativeMention;
import io.github.communique.text.mention.ReleaseLine;
import io.github.communique.text.mention.TextDateline;
import io.github.communique.time.DateExpression;
import io.github.communique.time.PartialDate;
import io.github.communique.time.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts dateline, date of issue, times of publication and embargo, and compares what text and page say. */
final class TimeAssembly {

    private static final Pointer LIFECYCLE = Pointer.ROOT.attribute("lifecycle");
    private static final Pointer ISSUED = LIFECYCLE.attribute("issued");
    private static final Pointer DATELINE = Pointer.ROOT.attribute("dateline");
    private static final int PARAGRAPHS_WITH_DATELINE = 2;

    private final SourceDocument document;
    private final Layout layout;
    private final Facts facts;
    private final Decisions decisions;
    private final List<DraftText> texts;
    private final Lifecycle.Builder lifecycle = Lifecycle.builder();
    private @Nullable LocalDate issued;
    private @Nullable MappedText issuedIn;

    TimeAssembly(SourceDocument document, Layout layout, Facts facts, Decisions decisions, List<DraftText> texts) {
        this.document = document;
        this.layout = layout;
        this.facts = facts;
        this.decisions = decisions;
        this.texts = texts;
    }

    /**
     * Drafts the times.
     *
     * @param relative the relative dates of the texts
     * @return the day from which relative dates count, if it is known
     */
    Optional<LocalDate> addTo(PressRelease.Builder release, Given given, RelativeDates relative) {
        dateLine(release);
        dateline(release);
        if (issued == null) {
            today(relative);
        }
        if (issued == null && given.issued() != null) {
            DateExpression date = given.issued();
            facts.given(ISSUED);
            lifecycle.issued(date);
            issued = date.getEarliest()
                    .filter(day -> date.getLatest().filter(day::equals).isPresent())
                    .orElse(null);
        }
        publication();
        releaseLine();
        release.lifecycle(lifecycle.build());
        return Optional.ofNullable(issued);
    }

    /** A line with the date alone, or with a place before it. */
    private void dateLine(PressRelease.Builder release) {
        for (LaidOutBlock line : layout.with(BlockRole.DATE)) {
            ReadDate date = ReadDate.in(line.words());
            if (date == null) {
                continue;
            }
            if (date.day() == null) {
                decisions.info(
                        "ambiguous-date",
                        ISSUED,
                        line.text().range(date.start(), date.end()),
                        Map.of("found", line.text().text().substring(date.start(), date.end())));
            } else {
                issued(date.day(), line.text(), date.start(), date.end(), false);
            }
            Optional<TextDateline> printed = TextDateline.of(line.words());
            if (printed.isPresent() && TextForms.isText(line.text().text(), Text.LINE)) {
                dateline(
                        release,
                        line.text(),
                        line.words(),
                        printed.get(),
                        line.text().length(),
                        isBelowText(line));
            }
            return;
        }
    }

    private void issued(LocalDate day, MappedText text, int start, int end, boolean isInferred) {
        if (issued != null) {
            return;
        }
        issued = day;
        issuedIn = text.part(start, end);
        if (isInferred) {
            facts.inferred(ISSUED, text, start, end, "today-beside-date");
        } else {
            facts.stated(ISSUED, text, start, end);
        }
        lifecycle.issued(PartialDate.of(day));
    }

    /** The dateline at the start of the text. */
    private void dateline(PressRelease.Builder release) {
        List<DraftText> paragraphs = texts.stream()
                .filter(DraftText::isBody)
                .limit(PARAGRAPHS_WITH_DATELINE)
                .toList();
        for (DraftText paragraph : paragraphs) {
            Optional<TextDateline> printed = TextDateline.of(paragraph.words());
            if (printed.isPresent() && !facts.has(DATELINE)) {
                TextDateline line = printed.get();
                int end = endOf(paragraph.text().text(), line);
                dateline(release, paragraph.text(), paragraph.words(), line, end, false);
                DateMention.findAll(paragraph.words()).stream()
                        .filter(date -> date.start() >= line.end() && date.end() <= line.mark())
                        .findFirst()
                        .flatMap(DateMention::date)
                        .ifPresent(day -> issued(day, paragraph.text(), line.start(), line.mark(), false));
            }
        }
    }

    private static int endOf(String text, TextDateline line) {
        int end = Math.min(line.mark(), text.length());
        while (end > line.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private boolean isBelowText(LaidOutBlock line) {
        List<LaidOutBlock> above = layout.blocks().subList(0, layout.blocks().indexOf(line));
        return above.stream().anyMatch(block -> block.role() == BlockRole.BODY && block.isProse());
    }

    private void dateline(
            PressRelease.Builder release,
            MappedText text,
            TextBlock words,
            TextDateline line,
            int end,
            boolean isBelowText) {
        if (facts.has(DATELINE) || !TextForms.isText(text.text().substring(line.start(), end), Text.LINE)) {
            return;
        }
        Dateline.Builder dateline = Dateline.builder()
                .place(Place.builder().name(line.place()).build())
                .text(text.text().substring(line.start(), end))
                .position(isBelowText ? DatelinePosition.FOOT : DatelinePosition.HEAD);
        facts.stated(DATELINE, text, line.start(), end);
        facts.text(DATELINE.attribute("text"), text.part(line.start(), end));
        facts.text(DATELINE.attribute("place").attribute("name"), text.part(line.start(), line.end()));
        for (DateMention date : DateMention.findAll(words)) {
            Optional<LocalDate> day = date.date();
            if (date.start() >= line.end() && date.end() <= end && day.isPresent()) {
                facts.stated(DATELINE.attribute("date"), text, date.start(), date.end());
                dateline.date(PartialDate.of(day.get()));
                break;
            }
        }
        release.dateline(dateline.build());
    }

    /** {@code today (7 July 2022)}: the day on which the text was issued. */
    private void today(RelativeDates relative) {
        for (RelativeDates.Found found : relative.all()) {
            RelativeMention mention = found.mention();
            if (!mention.isToday() || !found.text().isBody()) {
                continue;
            }
            String text = mention.block().text();
            for (DateMention date : DateMention.findAll(mention.block())) {
                String gap = date.start() >= mention.end()
                        ? text.substring(mention.end(), date.start())
                        : text.substring(Math.min(date.end(), mention.start()), mention.start());
                if (date.date().isPresent() && (gap.equals(" (") || gap.equals(", ") || gap.equals(" "))) {
                    issued(date.date().get(), found.text().text(), date.start(), date.end(), true);
                    return;
                }
            }
        }
    }

    private void publication() {
        statement(PageStatement.Kind.PUBLISHED)
                .map(first -> StatedTimes.withTime(first, document.statements()))
                .ifPresent(statement -> {
                    String value = statement.value().strip();
                    Stamp stamp = StatedTimes.stamp(value);
                    LocalDate day = stamp == null
                            ? StatedTimes.day(value)
                            : stamp.getEarliest().orElse(null);
                    if (stamp != null) {
                        lifecycle.firstPublished(stamp);
                        facts.metadata(LIFECYCLE.attribute("firstPublished"), statement);
                    } else if (day != null) {
                        lifecycle.publicationDate(PartialDate.of(day));
                        facts.metadata(LIFECYCLE.attribute("publicationDate"), statement);
                    }
                    if (day != null) {
                        compare(day, stamp, statement);
                    }
                });
        statement(PageStatement.Kind.MODIFIED).ifPresent(statement -> {
            Stamp stamp = StatedTimes.stamp(statement.value().strip());
            if (stamp != null) {
                lifecycle.modified(stamp);
                facts.metadata(LIFECYCLE.attribute("modified"), statement);
            }
        });
    }

    private Optional<PageStatement> statement(PageStatement.Kind kind) {
        return document.statements().stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** A day apart may be another zone; more is a conflict. */
    private void compare(LocalDate published, @Nullable Stamp stamp, PageStatement statement) {
        LocalDate day = issued;
        if (day == null) {
            issued = published;
            return;
        }
        long apart = Math.abs(day.toEpochDay() - published.toEpochDay());
        if (apart > (stamp == null ? 0 : 1)) {
            decisions.warning(
                    "date-in-conflict",
                    ISSUED,
                    issuedIn == null ? null : issuedIn.range(),
                    Map.of("text", day.toString(), "page", statement.value()));
        }
    }

    private void releaseLine() {
        layout.first(BlockRole.IMMEDIATE_RELEASE).ifPresent(line -> {
            lifecycle.forImmediateRelease(true);
            facts.stated(
                    LIFECYCLE.attribute("forImmediateRelease"),
                    line.text(),
                    0,
                    line.text().length());
        });
        layout.first(BlockRole.EMBARGO).ifPresent(line -> {
            Pointer target = LIFECYCLE.attribute("embargo");
            Embargo.Builder embargo = Embargo.builder().note(line.text().text());
            facts.stated(target, line.text(), 0, line.text().length());
            facts.text(target.attribute("note"), line.text());
            String printed = line.text().text();
            Optional<ReleaseLine> phrase = ReleaseLine.of(line.words());
            EmbargoEnd end = EmbargoEnd.in(line.words());
            if (end != null) {
                embargo.until(end.stamp());
                facts.stated(target.attribute("until"), line.text(), end.start(), end.end());
            } else if (phrase.isPresent() && printed.chars().noneMatch(Character::isDigit)) {
                int start =
                        EmbargoEnd.startOfCondition(line.words(), phrase.get().end());
                if (start < printed.length()) {
                    embargo.condition(printed.substring(start));
                    facts.text(target.attribute("condition"), line.text().part(start, printed.length()));
                }
            }
            lifecycle.embargo(embargo.build());
        });
    }
}
