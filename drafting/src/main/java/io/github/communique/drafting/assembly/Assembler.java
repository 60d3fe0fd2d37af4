package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.document.ContentHash;
import io.github.communique.document.DocumentReference;
import io.github.communique.document.Provenance;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.mention.Bodies;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundPart;
import io.github.communique.drafting.quotation.FoundQuotation;
import io.github.communique.drafting.quotation.FoundSpeaker;
import io.github.communique.drafting.quotation.QuotationFinder;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.metadata.Headline;
import io.github.communique.report.Pointer;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a draft together from a source. Immutable and thread-safe. */
public final class Assembler {

    private static final int MAX_UNASSIGNED = 20;

    private final CheckEnvironment environment;
    private final Bodies bodies;

    public Assembler(CheckEnvironment environment) {
        this.environment = environment;
        this.bodies = new Bodies(environment.getOrganisations(), environment.getMissions());
    }

    /**
     * Drafts a release from a source.
     *
     * @param document the source
     * @param digest the hash of its bytes, in hexadecimal digits
     * @param given what the caller says of it
     */
    public Assembled assemble(SourceDocument document, ContentHash digest, Given given) {
        return new Assembly(document, digest, given).run();
    }

    /** One draft while it is put together. */
    private final class Assembly {

        private final SourceDocument document;
        private final ContentHash digest;
        private final Given given;
        private final Facts facts;
        private final Decisions decisions;
        private final List<DraftText> texts = new ArrayList<>();
        private final Set<Pointer> undecided = new HashSet<>();

        Assembly(SourceDocument document, ContentHash digest, Given given) {
            this.document = document;
            this.digest = digest;
            this.given = given;
            this.facts = new Facts(document.text());
            this.decisions = new Decisions(facts);
        }

        Assembled run() {
            Problems.report(document, decisions);
            boolean hasText = document.blocks().stream()
                    .anyMatch(block -> block.isContent() && !block.text().isEmpty());
            return hasText ? draft() : result(null);
        }

        private Assembled result(@Nullable PressRelease release) {
            return new Assembled(release, facts, decisions.findings(), undecided);
        }

        private Assembled draft() {
            PressRelease.Builder release = PressRelease.builder();
            String tag = new LanguageChoice(document, facts, decisions).tag(given);
            release.language(tag);
            Language language = Language.of(tag);
            Layout layout = Layout.of(document, language);
            HeadAssembly head = new HeadAssembly(document, layout, facts, texts);
            Optional<Headline> headline = head.headline();
            if (headline.isEmpty()) {
                decisions.error("no-headline", start(), Map.of());
                return result(null);
            }
            release.headline(headline.get());
            id(release);
            head.addTo(release, given);
            int first = texts.size();
            new BodyAssembly(layout, facts, decisions, texts).addTo(release);
            new ContactAssembly(layout, language, facts).addTo(release);
            analysed(release, layout, language, first);
            provenance(release, headline.get());
            unassigned(layout);
            return result(release.build());
        }

        private void analysed(PressRelease.Builder release, Layout layout, Language language, int first) {
            DraftTexts known = new DraftTexts(texts, facts);
            RelativeDates relative = new RelativeDates(texts);
            Optional<LocalDate> issued =
                    new TimeAssembly(document, layout, facts, decisions, texts).addTo(release, given, relative);
            relative.addTo(release, issued.orElse(null), facts);
            if (issued.isEmpty()) {
                undecided.add(Pointer.ROOT.attribute("lifecycle").attribute("issued"));
                decisions.info("no-date", Pointer.ROOT, null, Map.of());
            }
            Parties parties = new Parties(known, bodies, undecided);
            parties.draftNamed();
            LocalIds ids = parties.ids();
            List<TextBlock> blocks = texts.subList(first, texts.size()).stream()
                    .map(DraftText::words)
                    .toList();
            List<FoundQuotation> quotations =
                    QuotationFinder.find(blocks, language, environment.getQuotationMarks()).stream()
                            .map(found -> Shift.by(first, found))
                            .toList();
            QuoteAssembly quotes = new QuoteAssembly(known, parties, decisions);
            quotes.addTo(release, quotations);
            undecided.addAll(quotes.undecided());
            new EngagementAssembly(known, parties, ids, undecided).addTo(release);
            new InstrumentAssembly(known, parties, ids).addTo(release);
            if (!new IssuerAssembly(parties, facts).addTo(release, document, layout, given)) {
                undecided.add(Pointer.ROOT.attribute("issuers"));
                decisions.info("no-issuer", Pointer.ROOT, null, Map.of());
            }
            parties.addTo(release);
        }

        private @Nullable SourceRange start() {
            return document.blocks().stream()
                    .filter(block -> block.isContent() && !block.text().isEmpty())
                    .findFirst()
                    .map(block -> block.text().range())
                    .orElse(null);
        }

        private void id(PressRelease.Builder release) {
            Pointer target = Pointer.ROOT.attribute("id");
            if (given.address() != null) {
                facts.given(target);
                release.id(given.address());
                return;
            }
            for (PageStatement statement : document.statements()) {
                Optional<URI> address = statement.kind() == PageStatement.Kind.ADDRESS
                        ? Addresses.absolute(statement.value())
                        : Optional.empty();
                if (address.isPresent()) {
                    facts.metadata(target, statement);
                    release.id(address.get());
                    return;
                }
            }
            facts.inferred(target, "hash-of-source");
            release.id(URI.create("urn:sha256:" + digest.getValue()));
        }

        private void provenance(PressRelease.Builder release, Headline headline) {
            Pointer target = Pointer.ROOT.attribute("provenance");
            Provenance.Builder provenance = Provenance.builder()
                    .relation(ProvenanceRelation.MACHINE_GENERATED)
                    .hash(digest);
            DocumentReference.Builder source = DocumentReference.builder().title(headline.getText());
            if (given.address() != null) {
                source.uri(given.address());
            }
            provenance.addSources(source.build());
            facts.inferred(target, "drafting");
            if (given.captured() != null) {
                facts.given(target.attribute("capturedAt"));
                provenance.capturedAt(given.captured());
            }
            provenance.addAllFacts(facts.sources());
            release.provenance(provenance.build());
        }

        private void unassigned(Layout layout) {
            layout.nextRelease()
                    .ifPresent(block -> decisions.warning(
                            "several-releases",
                            Pointer.ROOT,
                            block.text().range(),
                            Map.of("found", BodyAssembly.shortened(block.text().text()))));
            layout.with(BlockRole.UNASSIGNED).stream()
                    .filter(block -> !block.text().isEmpty())
                    .limit(MAX_UNASSIGNED)
                    .forEach(this::unassigned);
        }

        private void unassigned(LaidOutBlock block) {
            if (!facts.isUsed(block.text().range())) {
                decisions.info(
                        "unassigned-text",
                        Pointer.ROOT,
                        block.text().range(),
                        Map.of("found", BodyAssembly.shortened(block.text().text())));
            }
        }
    }

    /** Moves the spans of quotations to the numbers of all texts. */
    private static final class Shift {

        private Shift() {}

        static FoundQuotation by(int count, FoundQuotation found) {
            return new FoundQuotation(
                    found.kind(),
                    found.parts().stream()
                            .map(part -> new FoundPart(part.kind(), by(count, part.span())))
                            .toList(),
                    found.speaker() == null ? null : by(count, found.speaker()),
                    orNull(count, found.cue()),
                    orNull(count, found.wording()),
                    found.place(),
                    found.alternatives().stream().map(one -> by(count, one)).toList());
        }

        private static FoundSpeaker by(int count, FoundSpeaker speaker) {
            return new FoundSpeaker(
                    by(count, speaker.span()),
                    speaker.kind(),
                    orNull(count, speaker.title()),
                    orNull(count, speaker.apposition()),
                    orNull(count, speaker.antecedent()));
        }

        private static @Nullable TextSpan orNull(int count, @Nullable TextSpan span) {
            return span == null ? null : by(count, span);
        }

        private static TextSpan by(int count, TextSpan span) {
            return new TextSpan(span.block() + count, span.start(), span.end());
        }
    }
}
