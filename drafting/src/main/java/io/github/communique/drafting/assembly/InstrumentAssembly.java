package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.form.TextForms;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.instrument.TextCitation;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Provision;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts the instruments that the texts cite, and the mandates that they say a mission has from one. */
final class InstrumentAssembly {

    private static final int MAX = 1_000;
    private static final int MAX_WORDS_TO_CITATION = 4;

    private final DraftTexts texts;
    private final Parties parties;
    private final LocalIds ids;
    private final Map<LegalInstrument, String> known = new LinkedHashMap<>();
    private final Set<String> mandated = new LinkedHashSet<>();

    InstrumentAssembly(DraftTexts texts, Parties parties, LocalIds ids) {
        this.texts = texts;
        this.parties = parties;
        this.ids = ids;
    }

    void addTo(PressRelease.Builder release) {
        List<List<TextCitation>> citations = TextCitation.findAll(
                texts.all().stream().map(text -> text.text().text()).toList());
        for (int i = 0; i < citations.size(); i++) {
            for (TextCitation citation : citations.get(i)) {
                cite(release, i, citation);
            }
        }
        for (int i = 0; i < citations.size(); i++) {
            for (TextCitation citation : citations.get(i)) {
                mandate(release, i, citation);
            }
        }
    }

    private void cite(PressRelease.Builder release, int index, TextCitation citation) {
        DraftText text = texts.get(index);
        String printed = text.text().text().substring(citation.start(), citation.end());
        if (known.containsKey(citation.instrument()) || known.size() >= MAX || !TextForms.isText(printed, Text.LINE)) {
            return;
        }
        Pointer target = Pointer.ROOT.attribute("instruments").element(known.size());
        String id = ids.of(citation.instrument().toString(), "instrument");
        known.put(citation.instrument(), id);
        TextSpan span = new TextSpan(index, citation.start(), citation.end());
        texts.stated(target, span);
        texts.text(target.attribute("citation"), span);
        release.addInstruments(InstrumentCitation.builder()
                .id(id)
                .citation(printed)
                .instrument(citation.instrument())
                .build());
    }

    /** {@code under its mandate from resolution 1244}: in a sentence that names one mission. */
    private void mandate(PressRelease.Builder release, int index, TextCitation citation) {
        String instrument = known.get(citation.instrument());
        TextBlock block = texts.get(index).words();
        if (instrument == null || !hasMandateBefore(block, citation.start())) {
            return;
        }
        List<String> missions = new ArrayList<>();
        TextSpan sentence = sentence(index, citation.start());
        for (TextSpan party : parties.places()
                .in(index)
                .subMap(sentence.start(), true, sentence.end(), false)
                .values()) {
            parties.bodies()
                    .missionId(party)
                    .filter(id -> !missions.contains(id))
                    .ifPresent(missions::add);
        }
        if (missions.size() == 1 && mandated.add(missions.get(0) + " " + instrument)) {
            Pointer target = Pointer.ROOT.attribute("mandates").element(mandated.size() - 1);
            texts.stated(target, new TextSpan(index, citation.start(), citation.end()));
            Mandate.Builder mandate = Mandate.builder()
                    .id(ids.of(missions.get(0) + "-mandate", "mandate"))
                    .missionId(missions.get(0))
                    .addProvisions(Provision.builder().instrumentId(instrument).build());
            parties.bodies()
                    .idWithin(new TextSpan(index, citation.start(), citation.end()))
                    .ifPresent(mandate::authorisingBodyId);
            release.addMandates(mandate.build());
        }
    }

    private static boolean hasMandateBefore(TextBlock block, int citation) {
        Words words = block.words();
        int last = words.before(citation);
        for (int i = last; i > Math.max(-1, last - MAX_WORDS_TO_CITATION); i--) {
            if (block.language().words(WordKind.MANDATE_WORDS).contains(words.text(i))) {
                return true;
            }
        }
        return false;
    }

    private TextSpan sentence(int index, int at) {
        TextBlock block = texts.get(index).words();
        for (TextRange sentence : block.sentences()) {
            if (block.offset(sentence.end()) > at) {
                return new TextSpan(index, block.offset(sentence.start()), block.offset(sentence.end()));
            }
        }
        return new TextSpan(index, 0, block.text().length());
    }
}
