package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Provision;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.DateExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The instruments on which mandates rest, those included to which they refer by a local id. */
public final class InstrumentsOfRelease {

    private final Map<String, InstrumentCitation> byId = new HashMap<>();

    private InstrumentsOfRelease(PressRelease release) {
        for (InstrumentCitation instrument : release.getInstruments()) {
            instrument.getId().ifPresent(id -> byId.putIfAbsent(id, instrument));
        }
    }

    /** Those of the release that is checked. Linear in its instruments the first time, constant after. */
    public static InstrumentsOfRelease of(RuleContext context) {
        return context.once(InstrumentsOfRelease.class, InstrumentsOfRelease::new);
    }

    /** When the instrument on which a mandate rests was adopted; empty if it rests on several, or that is not stated. */
    public Optional<DateExpression> adopted(Mandate mandate) {
        List<Optional<InstrumentCitation>> instruments =
                mandate.getProvisions().stream().map(this::of).distinct().toList();
        return instruments.size() == 1 ? instruments.get(0).flatMap(InstrumentCitation::getAdopted) : Optional.empty();
    }

    /** The instrument of a provision; empty if it has none. */
    public Optional<InstrumentCitation> of(Provision provision) {
        return provision.getInstrument().or(() -> provision.getInstrumentId().map(byId::get));
    }
}
